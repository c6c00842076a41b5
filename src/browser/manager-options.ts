import { builtInCategories, createCategory, type Category } from '../core/category.js';
import type { ConsentMode } from '../core/consent.js';
import { DAY, optionsWithoutManager, type Options } from '../core/options.js';
import { hasPrivacyControl } from './privacy-control.js';
import type { Complain } from './reader-commands.js';

const WORD = /^[\w.-]+$/;

/**
 * Reads what a page asks from the markup of its `<consent-manager>`, upgraded or not. A missing attribute means the
 * default; what cannot be used falls back, and `complain` hears of it. Never throws. `decideMode` says what `auto` comes to,
 * once it is loaded.
 */
export const readOptions = (
  manager: Element | null,
  complain: Complain,
  decideMode?: (manager: Element, complain: Complain) => ConsentMode,
): Options => {
  if (!manager) return optionsWithoutManager;

  /** The attribute's value; `standard` where there is none, `instead` where it does not pass. */
  const read = (element: Element, name: string, passes: RegExp, standard = '', instead = standard): string => {
    const value = element.getAttribute(name)?.trim();
    if (value === undefined) return standard;
    if (passes.test(value)) return value;
    complain(element, name, instead);
    return instead;
  };

  /** Children of a kind with their names; one without a usable name, or with that of an earlier one, is left out. */
  const readNamed = (parent: Element, tag: string): [string, Element][] => {
    const found = new Map<string, Element>();
    for (const element of parent.querySelectorAll(tag)) {
      const name = element.getAttribute('name') ?? '';
      if (/^\S+$/.test(name) && !found.has(name)) found.set(name, element);
      else complain(element, 'name');
    }
    return [...found];
  };

  const categories: Category[] = readNamed(manager, 'consent-category').map(([name, element]) => {
    // A typing error must not grant.
    const initially = read(element, 'default', /^(granted|denied)$/i, '', 'denied');
    return {
      name,
      required: name === 'necessary' || element.hasAttribute('required'),
      initially: initially ? /^g/i.test(initially) : undefined,
      services: readNamed(element, 'consent-service').map(([service]) => service),
    };
  });
  if (!categories[0]) categories.push(...builtInCategories.map(createCategory));
  if (!categories.some(({ name }) => name === 'necessary')) categories.unshift(createCategory('necessary'));
  const mode = read(manager, 'mode', /^(implied|opt-in|opt-out|auto)$/i, 'implied', 'opt-in').toLowerCase();
  return {
    mode: mode === 'auto' ? decideMode?.(manager, complain) : (mode as ConsentMode),
    revision: +read(manager, 'revision', /^[1-9]\d{0,14}$/, '1'),
    maxAge: +read(manager, 'max-age-days', /^([1-9]\d?|[123]\d\d|400)$/, '182') * DAY,
    cookieName: read(manager, 'cookie-name', WORD, 'consent'),
    cookieDomain: read(manager, 'cookie-domain', WORD),
    gpc: hasPrivacyControl() && !manager.hasAttribute('no-gpc'),
    categories,
  };
};
