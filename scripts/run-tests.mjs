// Everything that has to hold before a change goes in, one step after the other, and one count of it all: `npm test` in the
// engines that are on this machine, `npm run test:all` in all three. ENGINES=chromium and E2E_ENGINES=chromium ask for fewer.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTally, readTally } from './tally.mjs';

const checks = ['build', 'types', 'lint'];
const runners = ['test:structure', 'test:browser', 'test:e2e'];
const insists = process.argv.includes('--all');
const every = 'chromium,firefox,webkit';
const { ENGINES = every, E2E_ENGINES = ENGINES } = insists ? {} : process.env;

const folder = mkdtempSync(join(tmpdir(), 'jaccepte-tests-'));
const file = join(folder, 'tally');
writeFileSync(file, '');

const failedSteps = [];
for (const step of [...checks, ...runners]) {
  console.log(`\n▶ npm run ${step}`);
  const { status } = spawnSync(`npm run --silent ${step}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ENGINES, E2E_ENGINES, TEST_TALLY: file },
  });
  if (status !== 0) failedSteps.push(step);
  if (status !== 0 && step === 'build') break;
}

const tally = readTally(file);
rmSync(folder, { recursive: true });
// A check counts once, and a runner that broke down before it could count anything is a failure all the same.
tally.failed += failedSteps.filter((step) => checks.includes(step)).length;
tally.failed = Math.max(tally.failed, failedSteps.length);

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${formatTally(tally)}`);
process.exitCode = failedSteps.length > 0 ? 1 : 0;
