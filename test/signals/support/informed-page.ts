import type { Category } from '../../../src/core/category.js';
import type { Choice } from '../../../src/core/choice.js';
import type { Commands } from '../../../src/core/commands.js';
import type { Options } from '../../../src/core/options.js';
import type { InformedPage } from '../../../src/signals/signal.js';
import { createCategory, createOptions } from '../../core/support/create-options.js';
import { createWorld } from '../../core/support/create-world.js';

/** A page as an adapter sees it, with the commands that change its state. */
export interface TestPage extends InformedPage {
  readonly manager: HTMLElement;
  readonly commands: Commands;
}

/** A page with these children of its `<consent-manager>`, the built-in categories where there are none; and what is stored. */
export function createInformedPage(
  markup = '',
  { stored = [], ...parts }: Partial<Options> & { stored?: readonly Choice[] } = {},
): TestPage {
  const manager = document.createElement('consent-manager');
  manager.innerHTML = markup;
  const named = (parent: Element, tag: string) =>
    [...parent.querySelectorAll(tag)].map((element) => element.getAttribute('name') ?? '');
  const categories: Category[] = [...manager.querySelectorAll('consent-category')].map((element) =>
    createCategory(element.getAttribute('name') ?? '', named(element, 'consent-service')),
  );
  const asked = categories[0] ? { categories: [createCategory('necessary'), ...categories] } : {};
  const { store, commands } = createWorld(createOptions({ ...asked, ...parts }), ...stored);
  return { store, commands, manager };
}
