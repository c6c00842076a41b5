import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { privateNames } from '../../scripts/build/private-names.mjs';
import type { Messages } from '../../src/core/messages.js';
import { languageOf } from '../../src/core/language.js';
import { root } from './support/source-files.js';

/** Bytes of a file, brotli at quality 11: it is loaded alone. */
const LIMIT = 900;
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];
const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  recorded: ['date'],
  assumed: ['date'],
  held: ['name', 'category'],
  allow: ['name'],
};

const tags = readdirSync(join(root, 'src/locales'))
  .filter((file) => /^[a-z]{2}(-\w+)?\.ts$/.test(file))
  .map((file) => file.slice(0, -3));

const load = async (tag: string) => ((await import(`../../src/locales/${tag}.js`)) as { messages: Messages }).messages;

/** Every text, by its path. */
const textsOf = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    typeof one === 'object' && one ? textsOf(one, `${path}${key}.`) : [[path + key, String(one)] as [string, string]],
  );

describe('the texts', () => {
  test('are in 44 languages, each of which can be asked for', () => {
    assert.equal(tags.length, 44);
    for (const tag of tags) assert.equal(languageOf(tag), tag.toLowerCase());
  });

  test('are had by every name that the bundlers know; the drop-in has a file for each, and for every other language of two letters', () => {
    const source = readFileSync(join(root, 'src/locales/load-messages.ts'), 'utf8');
    const names = [...source.matchAll(/^\s+'?([\w-]+)'?: \(\) =>/gm)].map(([, name]) => name ?? '');
    assert.equal(names.length, 51);
    const files = readdirSync(join(root, 'dist/cdn'));
    const read = (name: string) => readFileSync(join(root, `dist/cdn/jaccepte-${name}.js`), 'utf8');
    for (const name of names) {
      assert.equal(languageOf(name), name);
      assert.match(read(name), /lang:"/);
    }
    const silent = files
      .map((file) => /^jaccepte-([a-z]{2})\.js$/.exec(file)?.[1])
      .filter((name) => name && !names.includes(name)) as string[];
    for (const name of ['lb', 'th', 'sw']) assert.ok(silent.includes(name), name);
    for (const name of silent) assert.equal(read(name), 'export {};\n');
  });

  for (const tag of tags)
    test(`of ${tag} are whole`, async () => {
      const messages = await load(tag);
      const texts = textsOf(messages);
      const keys = (all: Messages) =>
        textsOf(all)
          .map(([key]) => key)
          .filter((key) => key !== 'dir');
      assert.deepEqual(keys(messages), keys(await load('fr')));
      assert.equal(messages.lang, tag);
      assert.equal(messages.dir, RIGHT_TO_LEFT.includes(tag) ? 'rtl' : undefined);
      for (const [key, text] of texts) {
        assert.ok(text.trim() === text && text !== '', `${key} is "${text}"`);
        assert.ok(!/[<>]|&\w+;/.test(text), `${key} has markup`);
        const found = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        assert.deepEqual(found.sort(), [...(PLACEHOLDERS[key] ?? [])].sort(), key);
        assert.equal(text.replaceAll(/[^[\]]/g, ''), key === 'implied' ? '[]' : '', key);
      }
      assert.ok(messages.gpc.includes('Global Privacy Control'));
    });

  for (const tag of tags)
    test(`of ${tag} come in files of ${LIMIT} bytes and less`, () => {
      for (const part of ['', '-preferences']) {
        const file = readFileSync(join(root, `dist/cdn/jaccepte-${tag.toLowerCase()}${part}.js`));
        assert.ok(brotliCompressSync(file).length <= LIMIT, `${file.length} bytes before compression`);
      }
    });

  test('no key of a text is a name that the drop-in shortens', async () => {
    const keys = textsOf(await load('fr')).flatMap(([path]) => path.split('.'));
    assert.ok(keys.includes('refused'));
    for (const build of ['engine', 'commands', 'elements'])
      assert.deepEqual(
        keys.filter((key) => privateNames(build).regex.test(key)),
        [],
      );
  });
});
