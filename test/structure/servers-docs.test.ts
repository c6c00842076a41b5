import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from './support/source-files.js';

const text = readFileSync(join(root, 'docs/servers.md'), 'utf8');

/** Every block of code that stands below the name of a file, with that name. */
const blocks = [...text.matchAll(/^( *)\[([^\]]+)\]\(\.\.\/\2\)\n\n *```\w+\n([^]*?)\n *```$/gm)].map(
  ([, indent = '', file = '', code = '']) => ({
    file,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
);

describe('docs/servers.md', () => {
  for (const { file, code } of blocks)
    test(`has ${file} as it is tried`, () => {
      assert.equal(`${code}\n`, readFileSync(join(root, file), 'utf8'));
    });

  test('shows or links to every example', () => {
    const files = readdirSync(join(root, 'demo/servers'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
    assert.ok(blocks.length >= 8, `only ${blocks.length} blocks were found`);
    assert.deepEqual(
      files.filter((file) => !text.includes(`(../${file})`)),
      [],
    );
  });

  test('links to what is there', () => {
    const targets = [...text.matchAll(/\]\(\.\.\/([^)#]+)\)/g)].map(([, target = '']) => target);
    assert.deepEqual(
      targets.filter((target) => !existsSync(join(root, target))),
      [],
    );
  });

  test('has no code of its own beyond a line', () => {
    const others = [...text.matchAll(/```\w+\n([^]*?)\n *```/g)]
      .map(([, code = '']) => code)
      .filter((code) => code.includes('\n'));
    assert.equal(others.length, blocks.filter(({ code }) => code.includes('\n')).length);
  });
});
