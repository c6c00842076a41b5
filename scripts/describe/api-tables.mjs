/**
 * @typedef {import('./manifest.js').ElementDoc} ElementDoc
 * @typedef {import('./manifest.js').MemberDoc} MemberDoc
 *
 * @typedef {object} Words what a language calls the columns, and what it says of an entry
 * @property {readonly string[]} attributes
 * @property {readonly string[]} properties
 * @property {readonly string[]} methods
 * @property {readonly string[]} slots
 * @property {readonly string[]} events
 * @property {readonly string[]} parts
 * @property {readonly string[]} customProperties
 * @property {readonly string[]} states
 * @property {string} readOnly
 * @property {string} content
 * @property {string} yes
 * @property {string} no
 * @property {(english: string) => string} translate
 */

const code = (/** @type {string} */ text) => `\`${text.replaceAll('|', '\\|')}\``;

/** The words that may stand in an attribute, one by one; else its type. */
const renderType = (/** @type {string} */ type = 'string') =>
  /^'/.test(type)
    ? type
        .split(' | ')
        .map((value) => code(value.replaceAll("'", '')))
        .join(' ')
    : code(type);

/**
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 */
const renderTable = (columns, rows) =>
  rows[0]
    ? [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') + '\n'
    : '';

/** @param {MemberDoc} method */
const renderCall = ({ name, parameters = [] }) =>
  code(`${name}(${parameters.map((one) => one.name + (one.optional ? '?' : '')).join(', ')})`);

/**
 * All that a user of the elements may rely on, as the tables of a Markdown page.
 * @param {readonly ElementDoc[]} elements
 * @param {Words} words
 */
export function renderApi(elements, words) {
  const say = ({ description = '' }) => words.translate(description);
  const answer = (/** @type {boolean | undefined} */ is) => (is ? words.yes : words.no);

  const renderElement = (/** @type {ElementDoc} */ element) => {
    const members = element.members ?? [];
    const fields = members.filter(({ kind }) => kind === 'field');
    const methods = members.filter(({ kind }) => kind === 'method');
    const named = (/** @type {readonly { name: string, description?: string }[]} */ list = []) =>
      list.map((one) => [one.name ? code(one.name) : words.content, say(one)]);
    return [
      `### \`<${element.tagName}>\`\n`,
      `${say(element)}\n`,
      renderTable(
        words.attributes,
        element.attributes.map((one) => [
          code(one.name),
          renderType(one.type?.text),
          one.default && one.default !== 'false' ? code(one.default) : '',
          say(one),
        ]),
      ),
      renderTable(
        words.properties,
        fields.map((one) => [
          code(one.name),
          code(one.type?.text ?? ''),
          say(one) + (one.readonly ? ` ${words.readOnly}` : ''),
        ]),
      ),
      renderTable(
        words.methods,
        methods.map((one) => [renderCall(one), code(one.return?.type.text ?? 'void'), say(one)]),
      ),
      renderTable(
        words.events,
        (element.events ?? []).map((one) => [
          code(one.name),
          code(one.type?.text ?? 'Event'),
          answer(one.bubbles),
          answer(one.cancelable),
          say(one),
        ]),
      ),
      renderTable(words.slots, named(element.slots)),
      renderTable(words.parts, named(element.cssParts)),
      renderTable(
        words.customProperties,
        (element.cssProperties ?? []).map((one) => [code(one.name), one.default ? code(one.default) : '', say(one)]),
      ),
      renderTable(
        words.states,
        (element.cssStates ?? []).map((one) => [code(`:state(${one.name})`), say(one)]),
      ),
    ]
      .filter(Boolean)
      .join('\n');
  };

  return elements.map(renderElement).join('\n');
}
