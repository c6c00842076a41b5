import { launchBrowser } from './browser.mjs';
import { checkLibrary } from './check.mjs';

/** The longest that one sample may take, growth with its three pages included. */
const limit = 150_000;

/** @template T @param {Promise<T>} promise @returns {Promise<T>} */
function withLimit(promise) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('took too long')), limit)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Tries each library once.
 * @param {string} url of the server
 * @param {import('./peers/library.mjs').Library[]} libraries
 * @param {string} [shots] folder for pictures of the bars
 * @returns {Promise<{ stored: Map<string, import('./visit.mjs').Stored>, failures: string[], version: string }>} what
 *   those that work store; the others are named in `failures`
 */
export async function checkAll(url, libraries, shots) {
  const browser = await launchBrowser();
  const stored = new Map();
  const failures = [];
  for (const library of libraries) {
    try {
      stored.set(library.name, await withLimit(checkLibrary({ browser, url }, library, shots)));
      console.error(`✓ ${library.label}`);
    } catch (error) {
      failures.push(`${library.label}: ${error.message}`);
      console.error(`✗ ${library.label}: ${error.message}`);
    }
  }
  const version = await browser.version();
  await browser.close();
  return { stored, failures, version };
}

/**
 * Takes a measure round by round, every library once a round and another one first in each, so that what the machine
 * does meanwhile falls on all alike.
 *
 * @param {string} url
 * @param {import('./measures/measure.mjs').Measure} measure
 * @param {import('./peers/library.mjs').Library[]} libraries
 * @param {Map<string, import('./visit.mjs').Stored>} stored
 * @param {number} rounds
 * @returns {Promise<{ taken: import('./table.mjs').Taken, failures: string[] }>}
 */
export async function takeMeasure(url, measure, libraries, stored, rounds) {
  const browser = await launchBrowser();
  const taking = libraries.filter(({ name }) => name !== 'ours-preload' || measure.preload);
  /** @type {import('./table.mjs').Taken['samples']} */
  const samples = Object.fromEntries(taking.map(({ name }) => [name, []]));
  const failures = new Set();
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < taking.length; place += 1) {
      const library = taking[(place + round) % taking.length];
      try {
        const options = { place: { browser, url }, library, stored: stored.get(library.name) };
        samples[library.name][round] = await withLimit(measure.run(options));
      } catch (error) {
        failures.add(`${measure.name}, ${library.label}: ${error.message}`);
        const failed = measure.columns.map(({ key }) => [key, 'fails']);
        samples[library.name][round] = Object.fromEntries(failed);
      }
    }
    console.error(`${measure.name} ${round + 1}/${rounds}`);
  }
  await browser.close();
  return { taken: { measure, samples }, failures: [...failures] };
}
