import { readFileSync } from 'node:fs';

/** What the drop-in carries of others. */
const CARRIED = ['lit', '@lit/context', 'js-cookie'];

/**
 * Puts the licences of what the drop-in carries beside it, so that no reader has to load them.
 *
 * @returns {import('vite').Plugin}
 */
export const licences = () => ({
  name: 'licences',
  applyToEnvironment: ({ name }) => name === 'elements',
  generateBundle() {
    const texts = CARRIED.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENCES.txt', source: texts.join('\n---\n\n') });
  },
});
