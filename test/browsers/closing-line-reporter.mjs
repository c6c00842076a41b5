import { addToTally, formatTally } from '../../scripts/tally.mjs';

/**
 * Closes a run with the line `N passed, N failed`, over all files and engines.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function closingLineReporter() {
  return {
    stop({ sessions }) {
      const tally = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const results = listResults(session.testResults);
        const failed = results.filter((result) => !result.passed && !result.skipped).length;
        tally.passed += results.filter((result) => result.passed).length;
        // A file that cannot be loaded has no results, yet it failed.
        tally.failed += failed === 0 && session.passed === false ? 1 : failed;
      }
      addToTally(tally);
      // The runner prints more after its reporters have stopped.
      process.once('exit', () => console.log(formatTally(tally)));
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function listResults(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(listResults)] : [];
}
