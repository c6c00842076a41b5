import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { root } from './support/source-files.js';

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Bytes that `npm install` fetches. */
const LIMIT = 300_000;

/** What is made from the manifest of the elements: for editors, and types for frameworks. */
const DESCRIBED = [
  'dist/custom-elements.json',
  'dist/vscode.css-custom-data.json',
  'dist/vscode.html-custom-data.json',
  'dist/web-types.json',
];
const TYPINGS = /^dist\/(attributes|react|preact|svelte|vue)\.(js|d\.ts)$/;

describe('what is published', () => {
  let packed: Packed;
  let paths: string[];
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  before(() => {
    const output = execSync('npm pack --dry-run --json --silent', { cwd: root, encoding: 'utf8' });
    [packed] = JSON.parse(output) as [Packed];
    paths = packed.files.map(({ path }) => path);
  });

  test(`is at most ${LIMIT} bytes`, (context) => {
    const { size, unpackedSize, files } = packed;
    context.diagnostic(`${size} bytes packed, ${unpackedSize} unpacked, ${files.length} files`);
    assert.ok(size <= LIMIT, `${size} bytes`);
  });

  test('is what was built, with the texts that belong to it', () => {
    const outside = paths.filter((path) => !/^dist\/.*\.(js|d\.ts)$|^docs\//.test(path));
    assert.deepEqual(outside.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.fr.md',
      'README.md',
      'dist/cdn/THIRD-PARTY-LICENCES.txt',
      ...DESCRIBED,
      'package.json',
    ]);
    const guides = paths.filter((path) => path.startsWith('docs/'));
    assert.deepEqual(
      guides.filter((path) => !/^docs\/[\w-]+\.(md|svg|json)$/.test(path)),
      [],
    );
  });

  test('has no file that an earlier build has left', () => {
    const orphans = paths
      .filter((path) => /^dist\/(?!cdn\/)/.test(path) && !DESCRIBED.includes(path) && !TYPINGS.test(path))
      .filter((path) => !existsSync(join(root, path.replace(/^dist/, 'src').replace(/\.(d\.ts|js)$/, '.ts'))));
    assert.deepEqual(orphans, [], 'remove dist and build anew');
  });

  test('has both halves of every module', () => {
    const halves = paths
      .filter((path) => /^dist\/(?!cdn\/)/.test(path) && !DESCRIBED.includes(path))
      .map((path) => path.replace(/\.(d\.ts|js)$/, ''));
    assert.deepEqual(
      halves.filter((half) => !paths.includes(`${half}.js`) || !paths.includes(`${half}.d.ts`)),
      [],
    );
  });

  test('names no source map, because none goes with it', () => {
    const isMapped = (path: string) => path.endsWith('.js') && /\/[/*][#@] sourceMappingURL/.test(read(path));
    assert.deepEqual(paths.filter(isMapped), []);
  });

  test('says whose code is bundled in dist/cdn, and under which licence', () => {
    const licences = read('dist/cdn/THIRD-PARTY-LICENCES.txt').replace(/\s+/g, ' ');
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'js-cookie']) {
      const licence = read(`node_modules/${name}/LICENSE`);
      const [holder = ''] = /Copyright .*/.exec(licence) ?? [];
      assert.ok(holder && licences.includes(holder.trim()), `${name}: ${holder}`);
      assert.ok(
        licences.includes(licence.trim().slice(-200).replace(/\s+/g, ' ')),
        `the licence of ${name} is not whole`,
      );
    }
  });

  test('can be published, with a proof of where it was built', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
    assert.equal(manifest.private, undefined);
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
    assert.match(read('LICENSE'), /^MIT License/);
    assert.equal(manifest.license, 'MIT');
  });
});
