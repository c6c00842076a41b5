// One count over several test runners, each a process of its own: they append to the file that TEST_TALLY names.
import { appendFileSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {Tally} tally */
export function addToTally(tally) {
  const file = process.env.TEST_TALLY;
  if (file) appendFileSync(file, JSON.stringify(tally) + '\n');
}

/**
 * @param {string} file
 * @returns {Tally}
 */
export function readTally(file) {
  const total = { passed: 0, failed: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { passed, failed } = JSON.parse(line);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/** @param {Tally} tally */
export function formatTally({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
