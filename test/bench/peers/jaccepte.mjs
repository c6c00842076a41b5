import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLibrary, renderScripts } from './library.mjs';

const element = `<consent-manager mode="opt-in" policy-href="/p" opener="none">
<consent-category name="statistics"></consent-category>
<consent-category name="marketing"></consent-category>
</consent-manager>`;

/**
 * The files that a page fetches along with a chunk, found by its static imports.
 * @param {string} folder
 * @param {string[]} names
 * @returns {string[]} the names and all that they import, without the entry, which the page names itself
 */
export function collectChunks(folder, names) {
  const found = new Set();
  const queue = names.filter((name) => existsSync(join(folder, name)));
  for (const name of queue) {
    if (found.has(name) || name === 'jaccepte.js') continue;
    found.add(name);
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, file] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g)) queue.push(file);
  }
  return [...found];
}

/**
 * Ours, as the README sets it up.
 * @param {string} folder of the build
 * @param {{ name: string, label: string, preload: boolean }} options `preload`: the server, which sees that the reader
 *   has not chosen, writes a link for what the bar needs
 */
function createOurs(folder, { name, label, preload }) {
  const links = collectChunks(folder, preload ? ['jaccepte-bar.js', 'jaccepte-fr.js'] : [])
    .map((file) => `<link rel="modulepreload" href="/cdn/${file}">`)
    .join('\n');
  return createLibrary({
    name,
    label,
    complete: true,
    bar: ['consent-manager', '[part~=banner]'],
    accept: ['consent-manager', '[part~=accept]'],
    head: ({ decided }) =>
      `<script type="module" async fetchpriority="high" src="/cdn/jaccepte.js"></script>\n${decided ? '' : links}`,
    top: () => element,
    gated: ({ scripts }) => renderScripts(scripts, 'type="text/plain" data-category="statistics"'),
  });
}

/** @param {string} folder of the build, `dist/cdn` */
export const createJaccepte = (folder) => [
  createOurs(folder, { name: 'ours', label: 'jaccepte', preload: false }),
  createOurs(folder, { name: 'ours-preload', label: 'jaccepte with preload', preload: true }),
];
