/**
 * What a cell holds: the middle and the spread of the runs that gave a number, or the words of those that did not.
 * @typedef {{ median: number, p25: number, p75: number, runs: number, of: number } | { text: string }} Summary
 */

/** Linear between the two nearest. @param {number[]} sorted @param {number} share 0 to 1 */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at - Math.floor(at));
}

/**
 * Numbers win where they are the majority; words otherwise, each kind once.
 * @param {(number | string | undefined)[]} values of one library and column, one a round
 * @returns {Summary}
 */
export function summarize(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (sorted.length * 2 > values.length) {
    return {
      median: quantile(sorted, 0.5),
      p25: quantile(sorted, 0.25),
      p75: quantile(sorted, 0.75),
      runs: sorted.length,
      of: values.length,
    };
  }
  const words = values.filter((value) => typeof value === 'string');
  return { text: [...new Set(words)].join(' / ') || '–' };
}

/**
 * Takes the page without a library in the same round from each value; words stay.
 * @param {(number | string | undefined)[]} values
 * @param {(number | string | undefined)[]} baseline
 */
export const subtractBaseline = (values, baseline) =>
  values.map((value, round) =>
    typeof value === 'number' && typeof baseline[round] === 'number' ? value - baseline[round] : value,
  );

/**
 * Whether lower is clearly better, better within the noise (the middle halves overlap), or not better. Words are worse
 * than any number.
 * @param {Summary} one
 * @param {Summary} other
 * @returns {'better' | 'close' | 'not'}
 */
export function compare(one, other) {
  if ('text' in one) return 'not';
  if ('text' in other) return 'better';
  if (one.median >= other.median) return 'not';
  return one.p75 < other.p25 || (one.p25 === one.p75 && other.p25 === other.p75) ? 'better' : 'close';
}
