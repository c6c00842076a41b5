import { readFileSync } from 'node:fs';

/**
 * The drop-in's adapters, by name, as the library itself loads them: a file each for those whom a page's `signals` may name.
 *
 * @returns {Record<string, string>}
 */
export const adapterEntries = () =>
  Object.fromEntries(
    [...readFileSync('src/signals/load-signal.ts', 'utf8').matchAll(/import\('\.\/(\w+)\.js'\)/g)].map(([, name]) => [
      `jaccepte-${name}-adapter`,
      `src/signals/${name}.ts`,
    ]),
  );
