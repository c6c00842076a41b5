import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './support/source-files.js';

/** Bytes over the wire, brotli at quality 11, of what a browser fetches from dist/cdn in each case; in README's words. */
const budgets = [
  { name: 'a reader who has chosen', files: ['jaccepte.js'], limit: 4500 },
  { name: 'a first visit', files: ['jaccepte.js', 'jaccepte-bar.js', 'jaccepte-fr.js'], limit: 12_400 },
  {
    name: 'more, at the reader',
    files: ['jaccepte-choice.js', 'jaccepte-bar-companion.js', 'jaccepte-fr-preferences.js'],
    limit: 4360,
  },
  { name: 'with it, where the page declares what it stores', files: ['jaccepte-withdrawal.js'], limit: 1170 },
  { name: 'the preferences', files: ['jaccepte-preferences.js'], limit: 4000 },
  { name: 'each consumer that `signals` names', files: ['jaccepte-google-adapter.js'], limit: 870 },
  { name: 'the head snippet', files: ['early.js'], limit: 700 },
];

/** What another version of brotli may differ by. */
const TOLERANCE = 15;

describe('byte budgets', () => {
  for (const { name, files, limit } of budgets) {
    test(`${name}: at most ${limit} bytes`, (context) => {
      const sizes = files.map((file) => ({ file, bytes: compressedSize(file) }));
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      const details = `${total} of ${limit} bytes: ${sizes.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')}`;
      context.diagnostic(details);
      assert.ok(total <= limit, details);
    });

    test(`${name}: README has the number`, () => {
      const row = readFileSync(join(root, 'README.md'), 'utf8')
        .split('\n')
        .find((line) => line.startsWith(`| ${name}`));
      const said = Number(row?.split('|').at(-2)?.replace(/[ ,]/g, ''));
      const total = files.reduce((sum, file) => sum + compressedSize(file), 0);
      assert.ok(Math.abs(said - total) <= TOLERANCE, `README says ${said}, it is ${total}`);
    });
  }
});

function compressedSize(file: string): number {
  const path = join(root, 'dist/cdn', file);
  assert.ok(existsSync(path), `dist/cdn/${file} is missing: run the build`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(path), { params }).length;
}
