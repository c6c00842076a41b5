import type { Choice } from '../../../src/core/choice.js';

/** Seconds since 1970 at which the tests' choices are made. */
export const CHOSEN_AT = 1_795_471_200;

/** An expressed choice in `opt-in` that grants statistics and denies the rest, but for what a test says. */
export function createChoice(parts: Partial<Choice> = {}): Choice {
  return {
    basis: 'expressed',
    mode: 'opt-in',
    revision: 1,
    time: CHOSEN_AT,
    id: '0f8fad5bd9cb469fa165',
    on: ['necessary', 'statistics'],
    off: ['preferences', 'marketing'],
    services: {},
    asked: false,
    ...parts,
  };
}
