import { builtInCategories, createCategory as createBuiltIn, type Category } from '../../../src/core/category.js';
import { optionsWithoutManager, type Options } from '../../../src/core/options.js';

/** A category that declares nothing else, with services of these names. */
export function createCategory(
  name: string,
  services: readonly string[] = [],
  parts: Partial<Category> = {},
): Category {
  return { ...createBuiltIn(name), services, ...parts };
}

/** What a page with the four built-in categories asks in `opt-in`, but for what a test says. */
export function createOptions(parts: Partial<Options> = {}): Options {
  const categories = builtInCategories.map((name) => createCategory(name));
  return { ...optionsWithoutManager, mode: 'opt-in', revision: 1, categories, ...parts };
}
