import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** Every tag with texts, and the file of the source that has them. */
const spoken = () => {
  const loaders = readFileSync('src/locales/load-messages.ts', 'utf8');
  return [...loaders.matchAll(/(\w[\w-]*)'?: \(\) => import\('\.\/([\w-]+)\.js'\)/g)].map(([, tag, file]) => ({
    tag,
    file,
  }));
};

/** Languages of two letters (ISO 639-1) that there are no texts in. */
const silent = () => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const known = spoken().map(({ tag }) => tag);
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => names.of(code) && !known.includes(code));
};

/**
 * The drop-in's files of texts, by name: a language is one file of the source and two of the drop-in, what the bar says
 * and what is said to the few who open more. Tags and files as the library itself loads them.
 *
 * @returns {Record<string, string>}
 */
export const localeEntries = () =>
  Object.fromEntries(
    spoken().flatMap(({ tag, file }) => [
      // With the tag, so that two tags of one language do not become one file that asks for another.
      [`jaccepte-${tag}`, `src/locales/${file}.ts?notice&${tag}`],
      [`jaccepte-${tag}-preferences`, `src/locales/${file}.ts?preferences&${tag}`],
    ]),
  );

/**
 * Takes a file of texts apart, and adds one for each language without texts, which says so: the engine need not know which
 * languages there are, and no reader's page asks for what is not found.
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
  generateBundle() {
    if (this.environment.name === 'elements')
      for (const code of silent())
        this.emitFile({ type: 'asset', fileName: `jaccepte-${code}.js`, source: 'export {};\n' });
  },
});
