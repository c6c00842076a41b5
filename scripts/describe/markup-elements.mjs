// The two elements that are markup alone: the engine reads them, no class stands behind them, so no source can be analysed.
// What is said of them here is held against what the engine reads by test/structure/manifest.test.ts.

const cookies = {
  name: 'cookies',
  type: { text: 'string' },
  description:
    'Names of its cookies, separated by spaces, `*` for any characters. A withdrawal removes them; readers are told them.',
};
const storage = {
  name: 'storage',
  type: { text: 'string' },
  description: 'The same for keys of `localStorage` and `sessionStorage`.',
};
const signals = {
  name: 'signals',
  type: { text: 'string' },
  description:
    'Which questions of a consumer it answers: names from `signals` of the element, or `vendor:purpose`, separated by spaces.',
};

/** @type {import("./manifest.js").ElementDoc[]} */
export const markupElements = [
  {
    kind: 'class',
    name: 'ConsentCategory',
    tagName: 'consent-category',
    customElement: true,
    superclass: { name: 'HTMLElement' },
    description:
      'A purpose that a reader decides on: a child of `<consent-manager>`. Plain markup that the engine reads, at any time; it is not a registered element.',
    attributes: [
      {
        name: 'name',
        type: { text: 'string' },
        description:
          'Name of the category, without spaces. `necessary`, `preferences`, `statistics` and `marketing` have built-in texts; `necessary` is always granted.',
      },
      {
        name: 'label',
        type: { text: 'string' },
        description: 'What readers call it; the built-in text, else the name.',
      },
      {
        name: 'default',
        type: { text: "'granted' | 'denied'" },
        description: 'Overrides the mode before a choice. A typing error denies.',
      },
      {
        name: 'required',
        type: { text: 'boolean' },
        default: 'false',
        description: 'Always granted: there is nothing to decide.',
      },
      cookies,
      storage,
      signals,
    ],
    slots: [{ name: '', description: 'What the category is for, as text, and its `<consent-service>` elements.' }],
  },
  {
    kind: 'class',
    name: 'ConsentService',
    tagName: 'consent-service',
    customElement: true,
    superclass: { name: 'HTMLElement' },
    description:
      'A service that a reader can switch on its own: a child of `<consent-category>`. Plain markup that the engine reads, at any time; it is not a registered element.',
    attributes: [
      { name: 'name', type: { text: 'string' }, description: 'Name of the service, without spaces.' },
      { name: 'label', type: { text: 'string' }, description: 'What readers call it; else the name.' },
      cookies,
      storage,
      {
        name: 'policy-href',
        type: { text: 'string' },
        description: 'Address of the policy of who offers it.',
      },
      signals,
    ],
    slots: [{ name: '', description: 'What the service is for, as text.' }],
  },
];
