import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/**
 * The drop-in's files of texts, by name: a language is one file of the source and two of the drop-in, what the bar says
 * and what is said to the few who open more. Tags and files as the library itself loads them.
 *
 * @returns {Record<string, string>}
 */
export const localeEntries = () => {
  const loaders = readFileSync('src/locales/load-messages.ts', 'utf8');
  const found = loaders.matchAll(/(\w[\w-]*)'?: \(\) => import\('\.\/([\w-]+)\.js'\)/g);
  return Object.fromEntries(
    [...found].flatMap(([, tag, file]) => [
      // With the tag, so that two tags of one language do not become one file that asks for another.
      [`jaccepte-${tag}`, `src/locales/${file}.ts?notice&${tag}`],
      [`jaccepte-${tag}-preferences`, `src/locales/${file}.ts?preferences&${tag}`],
    ]),
  );
};

/**
 * Takes a file of texts apart.
 *
 * @returns {import('vite').Plugin}
 */
export const splitLocales = () => ({
  name: 'split-locales',
  enforce: 'pre',
  async load(id) {
    const [, file, part = ''] = /(\/src\/locales\/[\w-]+\.ts)\?(notice|preferences)&/.exec(id) ?? [];
    if (!file) return null;
    const { module } = /** @type {{ module: Record<string, unknown> }} */ (await runnerImport(`.${file}`));
    return `export const ${part} = ${JSON.stringify(module[part])};`;
  },
});
