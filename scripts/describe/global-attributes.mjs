// What a page writes on elements of its own. A manifest has no place for it; editors' own formats have.

const named = (/** @type {string[]} */ ...names) => names.map((name) => ({ name }));

/** @type {{ name: string, description: string, values?: { name: string }[] }[]} */
export const globalAttributes = [
  {
    name: 'data-category',
    description: 'Holds the element back until these categories are granted, all of them; names separated by spaces.',
    values: named('preferences', 'statistics', 'marketing'),
  },
  { name: 'data-service', description: 'The service that is enough where one category is named.' },
  { name: 'data-src', description: '`src` of an element that is held back.' },
  { name: 'data-srcset', description: '`srcset` of an element that is held back.' },
  { name: 'data-href', description: '`href` of a stylesheet that is held back.' },
  { name: 'data-type', description: '`type` of a script that is held back.', values: named('module') },
  {
    name: 'data-consent-action',
    description: 'What a button or link does: opens the preferences, accepts all, refuses all, or forgets the choice.',
    values: named('open', 'accept', 'refuse', 'reset'),
  },
];
