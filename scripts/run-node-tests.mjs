// Runs the test files under a folder, or those named, in Node's own test runner, as TypeScript:
// `node scripts/run-node-tests.mjs test/e2e` or `… test/e2e/driver.test.ts`.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path */
function listTestFiles(path) {
  if (statSync(path).isFile()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.test.ts')).map((file) => join(path, file));
}

// A file named after the folder that the npm script names stands for the folder.
const [folder, ...named] = process.argv.slice(2);
const files = (named.length > 0 ? named : folder ? [folder] : []).flatMap(listTestFiles).sort();
const reporter = new URL('./node-test-reporter.mjs', import.meta.url).href;
const flags = ['--import', 'tsx', '--test', '--test-concurrency=1', `--test-reporter=${reporter}`];
const { status } = spawnSync(process.execPath, [...flags, ...files], { stdio: 'inherit' });
process.exitCode = status ?? 1;
