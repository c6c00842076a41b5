// npx web-test-runner                                      all files in Chromium
// npx web-test-runner test/core/store.test.ts --watch      one file, again at every change
// ENGINES=chromium,firefox,webkit npx web-test-runner      three engines
// RUNS=1000000 npx web-test-runner test/core/store-model.test.ts   as many random cases
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { closingLineReporter } from './test/browsers/closing-line-reporter.mjs';
import { engineCommands } from './test/browsers/engine-commands.mjs';
import { askedEngines } from './test/browsers/engines.mjs';
import { chromiumLauncher, firefoxLauncher } from './test/browsers/puppeteer-launcher.mjs';
import { webkitGtkLauncher } from './test/browsers/webkit-gtk-launcher.mjs';

const launchers = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitGtkLauncher };

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/{core,browser,signals,elements,entries}/**/*.test.ts',
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      define: { TEST_RUNS: process.env.RUNS ?? '10000' },
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    engineCommands(),
  ],
  browsers: askedEngines('ENGINES').map((engine) => launchers[engine]()),
  // One page at a time: focus and visibility are part of what is tested.
  concurrency: 1,
  concurrentBrowsers: 1,
  // Mocha's two seconds are too few for an accessibility check on a busy machine.
  testFramework: { config: { timeout: '10000' } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: 'coverage',
    threshold: { statements: 95, branches: 95, functions: 95, lines: 95 },
  },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    closingLineReporter(),
  ],
  // Lit's development build, which checks more, says at every load that it is one.
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
};
