/**
 * @typedef {object} Column
 * @property {string} key in the values of a run
 * @property {string} label
 * @property {'ms' | 'B' | ''} unit
 * @property {boolean} [over] show what it is more than the page without a library in the same round
 * @property {boolean} [text] not a number: every different answer is shown
 *
 * @typedef {object} RunOptions
 * @property {{ browser: import('puppeteer-core').Browser, url: string }} place
 * @property {import('../peers/library.mjs').Library} library
 * @property {import('../visit.mjs').Stored} stored what this library stores for a reader who accepts
 *
 * @typedef {object} Measure
 * @property {string} name for `--only` and in the results
 * @property {string} title
 * @property {string} about a sentence on how it is taken
 * @property {number} rounds in a full run
 * @property {Column[]} columns
 * @property {boolean} [preload] also measure ours with the preload, where that can matter
 * @property {(options: RunOptions) => Promise<Record<string, number | string>>} run one sample; throws where it fails
 */

import { patience } from '../visit.mjs';

/**
 * What a cell says of something that did not happen in time.
 * @param {number} [limit] ms
 */
export const tooLong = (limit = patience) => `> ${limit / 1000} s`;

/**
 * @param {[string, number][]} ran
 * @param {string[]} expected
 * @returns {string} "yes", or the order that was seen
 */
export function describeOrder(ran, expected) {
  const order = ran.map(([id]) => id).join(' ');
  return order === expected.join(' ') ? 'yes' : order || 'none ran';
}
