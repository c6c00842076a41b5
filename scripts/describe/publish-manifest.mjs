import { markupElements } from './markup-elements.mjs';

/**
 * @typedef {import('./manifest.js').Manifest} Manifest
 * @typedef {import('./manifest.js').ElementDoc} ElementDoc
 * @typedef {import('./manifest.js').AttributeDoc} AttributeDoc
 * @typedef {import('./manifest.js').EventDoc} EventDoc
 * @typedef {import('./manifest.js').MemberDoc} MemberDoc
 */

/** The classes that a user of the package meets, and the modules that export and register them. */
const PUBLISHED = ['ConsentManager', 'ConsentGate'];
const MODULE = 'dist/index.js';
const DEFINITIONS = 'dist/define.js';

/** One line: the source breaks them where it has to. */
const joinLines = (text = '') => text.replace(/\s+/g, ' ').trim();

/**
 * An event says in its JSDoc what it does: `--bubbles --composed --cancelable`.
 * @param {EventDoc} event
 * @returns {EventDoc}
 */
const publishEvent = ({ description = '', ...event }) => ({
  ...event,
  description: joinLines(description.replace(/--\w+/g, '')),
  bubbles: description.includes('--bubbles'),
  composed: description.includes('--composed'),
  cancelable: description.includes('--cancelable'),
});

/**
 * What is written in markup has no quotes of JavaScript, and an empty default says nothing.
 * @param {AttributeDoc} attribute
 * @returns {AttributeDoc}
 */
const publishAttribute = ({ default: initial, ...attribute }) => {
  const value = initial?.replace(/^'(.*)'$/, '$1');
  return value ? { ...attribute, default: value } : attribute;
};

/** @param {MemberDoc} member */
const isPublic = ({ privacy, static: isStatic, description }) => !privacy && !isStatic && !!description;

/**
 * What an element inherits is its own to a user, because the class between it and Lit's is not exported; nor is the type.
 * @param {string} key
 * @param {unknown} value
 */
const spellOut = (key, value) => {
  if (key === 'inheritedFrom') return undefined;
  return value === 'Decisions' ? 'Readonly<Record<string, boolean>>' : value;
};

/**
 * @param {MemberDoc} member
 * @returns {MemberDoc}
 */
const publishMember = (member) => JSON.parse(JSON.stringify(member, spellOut));

/**
 * @param {ElementDoc} element
 * @returns {ElementDoc}
 */
const publishElement = (element) => ({
  ...element,
  description: joinLines(element.description),
  superclass: { name: 'LitElement', package: 'lit' },
  attributes: element.attributes.map(publishAttribute),
  members: (element.members ?? []).filter(isPublic).map(publishMember),
  // Where one is dispatched, the analyzer guesses at a name for it, and has no description.
  events: (element.events ?? []).filter(({ description }) => description).map(publishEvent),
});

/**
 * Turns what the analyzer finds in the source into what the package has: its public elements, by the modules that a user
 * imports, without what is private, and with the elements that are markup alone.
 */
export const publishManifest = () => ({
  name: 'publish-manifest',
  /** @param {{ customElementsManifest: Manifest }} parameters */
  packageLinkPhase({ customElementsManifest }) {
    const found = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
    const elements = found.filter(({ name }) => PUBLISHED.includes(name)).map(publishElement);
    elements.sort((a, b) => PUBLISHED.indexOf(a.name) - PUBLISHED.indexOf(b.name));
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [...elements, ...markupElements],
        exports: elements.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: MODULE } })),
      },
      {
        kind: 'javascript-module',
        path: DEFINITIONS,
        declarations: [],
        exports: elements.map(({ name, tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: MODULE },
        })),
      },
    ];
  },
});
