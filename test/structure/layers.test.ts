import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCycle } from './support/find-cycle.js';
import { readImports, type Import } from './support/read-imports.js';
import { layerOf, readSourceFiles } from './support/source-files.js';

const sources = readSourceFiles().map((file) => ({ ...file, imports: readImports(file) }));
const paths = new Set(sources.map(({ path }) => path));

/** Who may import what; a type counts as much as a value. Packages are named by their first part. */
const rules: Record<string, (imported: Import) => boolean> = {
  core: ({ target }) => isIn(target, 'core'),
  browser: ({ target, specifier }) =>
    isIn(target, 'core', 'browser') ||
    ['locales/load-messages.ts', 'signals/load-signal.ts'].includes(target ?? '') ||
    (!target && !isPackage(specifier, 'lit', '@lit')),
  signals: ({ target }) => isIn(target, 'core', 'signals'),
  locales: ({ target, isTypeOnly, names }) =>
    isIn(target, 'locales') || (isIn(target, 'core') && isTypeOnly && names.every((name) => name.endsWith('Messages'))),
  elements: ({ target, specifier }) =>
    isIn(target, 'core', 'elements') ||
    ['browser/engine.ts', 'locales/load-messages.ts'].includes(target ?? '') ||
    isPackage(specifier, 'lit', '@lit'),
  entries: ({ target }) => !isIn(target, 'entries'),
};

function isIn(target: string | null, ...layers: string[]): boolean {
  return target !== null && layers.includes(layerOf(target));
}

function isPackage(specifier: string, ...names: string[]): boolean {
  return names.includes(specifier.split('/')[0] ?? '');
}

describe('layers of src/', () => {
  test('there is something to look at', () => {
    assert.ok(sources.length >= 5, `only ${sources.length} files in src/`);
    assert.ok(sources.flatMap(({ imports }) => imports).length >= 5, 'hardly an import was read');
  });

  test('every folder has a rule', () => {
    const unruled = sources.filter(({ layer }) => !(layer in rules)).map(({ path }) => path);
    assert.deepEqual(unruled, []);
  });

  test('a layer imports only what it may', () => {
    const wrong = sources.flatMap(({ path, layer, imports }) =>
      imports.filter((imported) => rules[layer]?.(imported) === false).map(({ specifier }) => `${path} → ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('relative imports end in .js and name a file that there is', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, specifier }) => target && (!specifier.endsWith('.js') || !paths.has(target)))
        .map(({ specifier }) => `${path} → ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('no file imports itself by a detour, types counted', () => {
    const edges = new Map(sources.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]));
    assert.equal(findCycle(edges)?.join(' → ') ?? null, null);
  });
});

describe('the reading of imports', () => {
  const read = (text: string) => readImports({ path: 'elements/a.ts', layer: 'elements', text });

  test('sees types, what is passed on, import() and import types', () => {
    const found = read(`
      import '../x.js';
      import type { B as C } from './b.js';
      export * from './c.js';
      const d = import('./d.js');
      let e: import('lit').LitElement;
    `);
    assert.deepEqual(
      found.map(({ target, isTypeOnly, specifier }) => [target ?? specifier, isTypeOnly]),
      [
        ['x.ts', false],
        ['elements/b.ts', true],
        ['elements/c.ts', false],
        ['elements/d.ts', false],
        ['lit', true],
      ],
    );
    assert.deepEqual(found[1]?.names, ['B']);
  });

  test('sees a circle', () => {
    const edges = { a: ['b'], b: ['c'], c: ['d', 'b'], d: [] };
    assert.deepEqual(findCycle(new Map(Object.entries(edges))), ['b', 'c', 'b']);
  });
});
