import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './support/source-files.js';

/** Bytes over the wire, brotli at quality 11, of what a browser fetches from dist/cdn in each case. */
const budgets = [
  { name: 'a reader who has chosen', files: ['jaccepte.js'], limit: 4500 },
  { name: 'a first visit', files: ['jaccepte.js', 'jaccepte-bar.js', 'jaccepte-fr.js'], limit: 12_280 },
  { name: 'the head snippet', files: ['early.js'], limit: 700 },
];

describe('byte budgets', () => {
  for (const { name, files, limit } of budgets) {
    test(`${name}: at most ${limit} bytes`, (context) => {
      const sizes = files.map((file) => ({ file, bytes: compressedSize(file) }));
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      const details = `${total} of ${limit} bytes: ${sizes.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')}`;
      context.diagnostic(details);
      assert.ok(total <= limit, details);
    });
  }
});

function compressedSize(file: string): number {
  const path = join(root, 'dist/cdn', file);
  assert.ok(existsSync(path), `dist/cdn/${file} is missing: run the build`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(path), { params }).length;
}
