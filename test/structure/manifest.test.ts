import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ConsentChangeEvent } from '../../src/browser/events/consent-change-event.js';
import { ConsentReadyEvent } from '../../src/browser/events/consent-ready-event.js';
import { ConsentRequestEvent } from '../../src/browser/events/consent-request-event.js';
import { ConsentHideEvent } from '../../src/elements/events/consent-hide-event.js';
import { ConsentShowEvent } from '../../src/elements/events/consent-show-event.js';
import { readManifest } from './support/read-manifest.js';
import { readSourceFiles, root } from './support/source-files.js';

const elements = readManifest();
const sources = readSourceFiles().filter(({ layer }) => layer === 'browser' || layer === 'elements');
const code = (isMeant: (path: string) => boolean = () => true) =>
  sources
    .filter(({ path }) => isMeant(path))
    .map(({ text }) => text.replaceAll(/\/\*\*[\s\S]*?\*\//g, ''))
    .join('\n');

/** Everything that a pattern captures, once, in order. */
const findAll = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter(Boolean)))].sort();
const namesOf = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).sort();
const element = (tag: string) => {
  const found = elements.get(tag);
  assert.ok(found, `<${tag}> is not in the manifest`);
  return found;
};
const missing = (found: readonly string[], documented: readonly string[]) =>
  found.filter((name) => !documented.includes(name));

describe('the manifest', () => {
  test('has the four elements that a page is written with', () => {
    assert.deepEqual([...elements.keys()], ['consent-manager', 'consent-gate', 'consent-category', 'consent-service']);
  });

  test('describes all that it names, and gives it a type', () => {
    for (const { tagName, ...one } of elements.values()) {
      assert.ok(one.description, tagName);
      const {
        attributes,
        members = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
        cssStates = [],
      } = one;
      for (const list of [attributes, members, events, slots, cssParts, cssProperties, cssStates])
        for (const { name, description } of list) assert.match(description ?? '', /^.+\.$/, `${tagName}: ${name}`);
      for (const { name, type } of [...attributes, ...members.filter(({ kind }) => kind === 'field'), ...events])
        assert.ok(type?.text, `${tagName}: the type of ${name}`);
    }
  });

  test('knows every attribute that is read of <consent-manager>', () => {
    const read = findAll(
      code(),
      /\bread\(manager, '([\w-]+)'|\bmanager\??\.(?:get|has)Attribute\('([\w-]+)'|@property\(\{ attribute: '([\w-]+)'/g,
    );
    assert.ok(read.includes('mode') && read.includes('region') && read.includes('policy-href'), read.join(' '));
    assert.deepEqual(missing(read, namesOf(element('consent-manager').attributes)), []);
  });

  test('knows every attribute that is read of the elements inside it', () => {
    const read = findAll(
      code(),
      /\bread\(element, '([\w-]+)'|\belement\??\.(?:get|has)Attribute\('([\w-]+)'|\breadAttribute\(\w+, '([\w-]+)'/g,
    );
    assert.ok(read.includes('default') && read.includes('required') && read.includes('storage'), read.join(' '));
    const documented = ['consent-category', 'consent-service'].flatMap((tag) => namesOf(element(tag).attributes));
    assert.deepEqual(missing(read, documented), []);
  });

  test('knows every part, and no other', () => {
    const inGate = (path: string) => path.includes('consent-gate');
    const markup = /\bpart="([\w-]+)"|\bpart=\$\{\w+ \? '([\w-]+)'|renderButton\('([\w-]+)'/g;
    assert.deepEqual(findAll(code(inGate), markup), namesOf(element('consent-gate').cssParts));
    const others = findAll(
      code((path) => !inGate(path)),
      markup,
    );
    assert.deepEqual(others, namesOf(element('consent-manager').cssParts));
  });

  test('knows every slot, and no other', () => {
    for (const [tag, isMeant] of [
      ['consent-gate', (path: string) => path === 'elements/consent-gate.ts'],
      ['consent-manager', (path: string) => /-template\.ts$/.test(path)],
    ] as const) {
      // A button's part is its slot too.
      const found = findAll(code(isMeant), /<slot name="([\w-]+)"|renderButton\('([\w-]+)', '(?:\w+)', messages/g);
      const slots = namesOf(element(tag).slots).filter(Boolean);
      assert.deepEqual(missing(slots, found), [], tag);
    }
  });

  test('knows every custom property, with the default that the styles have', () => {
    const used = (text: string) => findAll(text, /var\((--consent-[\w-]+)/g);
    const gate = code((path) => path.includes('consent-gate'));
    assert.deepEqual(used(gate), namesOf(element('consent-gate').cssProperties));
    assert.deepEqual(used(code()), namesOf(element('consent-manager').cssProperties));
    for (const tag of ['consent-gate', 'consent-manager'])
      for (const { name, default: initial = '' } of element(tag).cssProperties ?? []) {
        // A private property stands for another's value.
        const value = initial.replaceAll('--consent-', '--_');
        assert.ok(code().includes(`var(${name}, ${value})`), `${name}: ${initial}`);
      }
  });

  test('knows every state, and no other', () => {
    const found = findAll(code(), /toggleState\([\w.]+, '([\w-]+)'/g);
    assert.deepEqual(found, namesOf(element('consent-manager').cssStates));
  });

  test('says of each event what its class does', () => {
    const detail = {} as never;
    const fired = [
      new ConsentReadyEvent(detail),
      new ConsentChangeEvent(detail),
      new ConsentRequestEvent(detail),
      new ConsentShowEvent(detail),
      new ConsentHideEvent(detail),
    ];
    assert.deepEqual(
      element('consent-manager').events?.map((one) => [
        one.type?.text,
        one.name,
        one.bubbles,
        one.composed,
        one.cancelable,
      ]),
      fired.map((one) => [one.constructor.name, one.type, one.bubbles, one.composed, one.cancelable]),
    );
  });
});

describe('what editors get', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'dist', file), 'utf8')) as never;

  test('has the elements and what pages write on their own', () => {
    const html: { tags: { name: string }[]; globalAttributes: { name: string }[] } =
      read('vscode.html-custom-data.json');
    assert.deepEqual(namesOf(html.tags), [...elements.keys()].sort());
    assert.ok(namesOf(html.globalAttributes).includes('data-category'));
    const web: { contributions: { html: { elements: { name: string }[]; attributes: { name: string }[] } } } =
      read('web-types.json');
    assert.deepEqual(namesOf(web.contributions.html.elements), [...elements.keys()].sort());
    assert.deepEqual(namesOf(web.contributions.html.attributes), namesOf(html.globalAttributes));
  });

  test('has each custom property and each part once', () => {
    const css: { properties: { name: string }[]; pseudoElements: { name: string }[] } =
      read('vscode.css-custom-data.json');
    for (const list of [css.properties, css.pseudoElements]) {
      assert.ok(list.length > 0);
      assert.deepEqual(namesOf(list), [...new Set(namesOf(list))]);
    }
    assert.deepEqual(namesOf(css.properties), namesOf(element('consent-manager').cssProperties));
  });
});
