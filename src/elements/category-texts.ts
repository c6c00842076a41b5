import type { Category } from '../core/category.js';
import type { Messages } from '../core/messages.js';
import { safeHref } from './safe-href.js';

/** What readers are told of a service. */
export interface ServiceTexts {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Names of its cookies and storage entries, as the owner declares them. */
  readonly stores: string;
  /** Safe address of its policy. */
  readonly policyHref: string | undefined;
}

/** What readers are told of a category. */
export interface CategoryTexts extends Omit<ServiceTexts, 'policyHref'> {
  readonly category: Category;
  readonly services: readonly ServiceTexts[];
}

/** An element's own words, without those of the elements inside it. */
const ownText = (element: Element | undefined): string =>
  [...(element?.childNodes ?? [])]
    .filter((node) => node.nodeName !== 'CONSENT-SERVICE' && node.nodeType !== Node.COMMENT_NODE)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const readAttribute = (element: Element | undefined, name: string): string => element?.getAttribute(name)?.trim() ?? '';

const readStores = (element: Element | undefined): string =>
  [readAttribute(element, 'cookies'), readAttribute(element, 'storage')]
    .join(' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(', ');

const findNamed = (parent: Element | undefined, tag: string, name: string): Element | undefined =>
  [...(parent?.querySelectorAll(tag) ?? [])].find((one) => one.getAttribute('name') === name);

/**
 * Reads what a page's own markup says of its categories, as text, never as markup; the built-in words fill in for the four
 * built-in names, and the name for the rest.
 */
export const readCategoryTexts = (
  manager: Element,
  categories: readonly Category[],
  messages: Pick<Messages, 'categories'>,
): CategoryTexts[] =>
  categories.map((category) => {
    const { name } = category;
    const element = findNamed(manager, 'consent-category', name);
    const builtIn = Object.entries(messages.categories).find(([one]) => one === name)?.[1];
    return {
      category,
      name,
      label: readAttribute(element, 'label') || builtIn?.label || name,
      description: ownText(element) || builtIn?.description || '',
      stores: readStores(element),
      services: category.services.map((service) => {
        const one = findNamed(element, 'consent-service', service);
        return {
          name: service,
          label: readAttribute(one, 'label') || service,
          description: ownText(one),
          stores: readStores(one),
          policyHref: safeHref(readAttribute(one, 'policy-href')),
        };
      }),
    };
  });
