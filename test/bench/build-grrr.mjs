import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { grrrEntry } from './peers/grrr.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles what @grrr/cookie-consent leaves to the page's own build: its modules and its Sass.
 * @returns {Promise<Record<string, string>>} texts by file name
 */
export async function buildGrrr() {
  const [{ build, transform }, { compileString }] = await Promise.all([import('esbuild'), import('sass')]);
  const { outputFiles } = await build({
    stdin: { contents: grrrEntry, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const source = `${folder}node_modules/@grrr/cookie-consent/styles/cookie-consent.scss`;
  const { css } = compileString(readFileSync(source, 'utf8'), { logger: { warn() {}, debug() {} } });
  const styles = await transform(css, { loader: 'css', minify: true, logLevel: 'silent' });
  return { 'grrr.js': outputFiles[0].text, 'grrr.css': styles.code };
}
