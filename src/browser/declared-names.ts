import type { Consent } from '../core/consent.js';

/** What a page says that a category or service stores: globs of cookies' names, and of keys in the two storages. */
export interface DeclaredNames {
  readonly cookies: string[];
  readonly storage: string[];
}

const read = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/[\s,]+/).filter(Boolean);

const add = (names: DeclaredNames, element: Element): void => {
  names.cookies.push(...read(element, 'cookies'));
  names.storage.push(...read(element, 'storage'));
};

/**
 * What the markup of `<consent-manager>` declares, by what is denied now and what is not. A service has a state of its own;
 * of what is no category of the page nothing is denied.
 */
export const readDeclaredNames = (
  manager: Element,
  consent: Consent,
): { kept: DeclaredNames; denied: DeclaredNames } => {
  const kept: DeclaredNames = { cookies: [], storage: [] };
  const denied: DeclaredNames = { cookies: [], storage: [] };
  for (const category of manager.querySelectorAll('consent-category')) {
    const isDenied = consent.denied.includes(category.getAttribute('name') ?? '');
    add(isDenied ? denied : kept, category);
    for (const service of category.querySelectorAll('consent-service')) {
      const isServiceGranted = new Map(Object.entries(consent.services)).get(service.getAttribute('name') ?? '');
      add((isServiceGranted ?? !isDenied) ? kept : denied, service);
    }
  }
  return { kept, denied };
};
