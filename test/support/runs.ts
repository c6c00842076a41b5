declare const TEST_RUNS: number;

/** How many random cases a property is tried with: 10,000, or as many as the variable `RUNS` says. */
export const RUNS = TEST_RUNS;
