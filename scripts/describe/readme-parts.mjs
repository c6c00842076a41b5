import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { renderApi } from './api-tables.mjs';
import { apiWords } from './api-words.mjs';
import { translateBench } from './bench-in-french.mjs';

const root = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), 'utf8');

/**
 * The text between two marks of a Markdown page, `<!-- name … -->` and `<!-- /name -->`.
 * @param {string} page
 * @param {string} name
 */
const findPart = (page, name) => {
  const found = new RegExp(`(<!-- ${name}\\b[^>]*-->\n)([\\s\\S]*?)(<!-- /${name} -->)`).exec(page);
  if (!found) throw new Error(`no marks for ${name}`);
  const [, start = '', text = '', end = ''] = found;
  return {
    text,
    replace: (/** @type {string} */ by) => page.replace(found[0], () => `${start}\n${by.trim()}\n\n${end}`),
  };
};

/**
 * README in both languages as it has to be: with the tables of the manifest in dist/, and with the results of the
 * benchmark in French too.
 * @returns {Promise<{ path: URL, text: string }[]>}
 */
export async function renderReadmes() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const elements = modules.flatMap((/** @type {any} */ { declarations }) => declarations);
  const english = findPart(read('README.md'), 'api').replace(renderApi(elements, apiWords.en));
  const french = findPart(read('README.fr.md'), 'api').replace(renderApi(elements, apiWords.fr));
  const pages = {
    'README.md': english,
    'README.fr.md': findPart(french, 'bench').replace(translateBench(findPart(english, 'bench').text)),
  };
  return Promise.all(
    Object.entries(pages).map(async ([name, text]) => {
      const path = new URL(name, root);
      return { path, text: await format(text, { ...(await resolveConfig(path)), filepath: name }) };
    }),
  );
}
