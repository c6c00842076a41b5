import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { googleConsentTypes } from '../../src/core/google-consent.js';
import { readMarkdown } from './support/read-markdown.js';
import { readSourceFiles, root } from './support/source-files.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const loaders = [...read('src/signals/load-signal.ts').matchAll(/(\w+): \(\) => import/g)].map(
  ([, name]) => name ?? '',
);
const vendors = loaders.filter((name) => name !== 'receipts');

/** Vendor, purpose and category, as the page on signals has them. */
const documented = () => {
  let vendor = '';
  return [
    ...readMarkdown('docs/signals.md').text.matchAll(/^\| (?:`([\w-]+)`)? *\| `([\w-]+)` *\| `(\w+)` *\|$/gm),
  ].map(([, name, purpose, category]) => [(vendor = name ?? vendor), purpose, category].join(' '));
};

/** The same as the source has them. */
const implemented = () =>
  vendors.flatMap((vendor) => {
    const text = read(`src/signals/${vendor}.ts`);
    if (vendor === 'google') return Object.entries(googleConsentTypes).map((pair) => `google ${pair.join(' ')}`);
    const [, table = ''] = /(?:CATEGORIES = |tellVendor\(page, '\w+', )\{([^}]*)\}/.exec(text) ?? [];
    return [...table.matchAll(/'?([\w-]+)'?: '(\w+)'/g)].map(
      ([, purpose, category]) => `${vendor} ${purpose} ${category}`,
    );
  });

describe('signals', () => {
  test('the page on them has every purpose of every vendor, and the category it goes by', () => {
    assert.ok(implemented().length > 15);
    assert.deepEqual(documented().sort(), implemented().sort());
  });

  test('the vendors are those that the element documents', () => {
    const [, names = ''] =
      /@attr \{string\} signals .*`((?:\w+ )+\w+)`/.exec(read('src/elements/consent-manager.ts')) ?? [];
    assert.deepEqual(names.split(' ').sort(), [...vendors].sort());
  });

  test('each is a file that no blocker knows by its name', () => {
    for (const name of loaders)
      assert.match(`jaccepte-${name}-adapter.js`, /^jaccepte-(?!.*(gtag|gtm|banner|\bad\b))\w+-adapter\.js$/);
  });

  test('none remembers consent at a vendor', () => {
    for (const { path, text } of readSourceFiles().filter(({ layer }) => layer === 'signals'))
      assert.ok(!/['"]remember/.test(text), path);
  });

  test('the page on receipts has their fields', () => {
    const [example = ''] = readMarkdown('docs/receipts.md')
      .blocks.filter(({ language }) => language === 'json')
      .map(({ text }) => text);
    const fields = [...read('src/signals/receipt.ts').matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name);
    assert.deepEqual(Object.keys(JSON.parse(example) as object), fields);
  });
});
