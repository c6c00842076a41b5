import { writeFileSync } from 'node:fs';
import { frameworkTypes } from './framework-types.mjs';

const EMPTY_MODULE = '// Types alone.\nexport {};\n';

/**
 * @typedef {import('./manifest.js').ElementDoc} ElementDoc
 * @typedef {import('./manifest.js').AttributeDoc} AttributeDoc
 */

/** @param {AttributeDoc} attribute */
const typeOf = ({ type }) => {
  if (type?.text === 'boolean') return 'Flag';
  return type?.text === 'number' ? 'number | `${number}`' : (type?.text ?? 'string');
};

/** @param {AttributeDoc} attribute */
const describe = ({ description, default: initial }) =>
  `${description}${initial ? ` Default: \`${initial}\`.` : ''}`.replaceAll('*/', '*\\/');

/** @param {ElementDoc} element */
const renderAttributes = ({ attributes }) =>
  attributes.map((one) => `  /** ${describe(one)} */\n  '${one.name}'?: ${typeOf(one)} | undefined;`).join('\n');

/** @param {ElementDoc} element */
const renderElement = (element) => `
/** ${element.description} */
export interface ${element.name}Attributes<Flag = boolean> {
${renderAttributes(element)}
}
`;

/** @param {ElementDoc} element */
const renderEvents = ({ tagName, name, events }) =>
  events?.[0]
    ? `
/** The events of \`<${tagName}>\` by name. */
export interface ${name}Events {
${events.map((one) => `  /** ${one.description} */\n  '${one.name}': ${one.type?.text ?? 'Event'};`).join('\n')}
}
`
    : '';

/**
 * The types of what markup takes, for any framework.
 * @param {ElementDoc[]} elements
 */
const renderTypes = (elements) => {
  const events = [...new Set(elements.flatMap((one) => one.events?.map(({ type }) => type?.text) ?? []))];
  return `// Made from the custom-elements manifest.
import type { ${events.join(', ')} } from './index.js';
${elements.map((one) => renderElement(one) + renderEvents(one)).join('')}`;
};

/**
 * Writes the types of attributes and events, \`jaccepte/attributes.js\`, and the files that make them known to a framework,
 * each a module of types alone.
 * @param {string} outdir
 */
export const typings = (outdir) => ({
  name: 'typings',
  /** @param {{ customElementsManifest: import('./manifest.js').Manifest }} parameters */
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
    const write = (/** @type {string} */ name, /** @type {string} */ types) => {
      writeFileSync(`${outdir}/${name}.js`, EMPTY_MODULE);
      writeFileSync(`${outdir}/${name}.d.ts`, types);
    };
    write('attributes', renderTypes(elements));
    for (const [name, types] of Object.entries(frameworkTypes)) write(name, types);
  },
});
