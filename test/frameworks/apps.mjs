// The apps of demo/frameworks as their readers would have them: in a project that has this package as npm packs it.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installMissing } from './install-missing.mjs';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const project = join(here, 'dist');
const bin = join(here, 'node_modules/.bin');

/**
 * How each is checked, by the framework's own checker. Angular's compiles as well.
 *
 * @type {Readonly<Record<string, readonly [tool: string, ...arguments: string[]] | null>>}
 */
const CHECKERS = {
  html: null,
  lit: ['tsc'],
  react: ['tsc'],
  vue: ['vue-tsc'],
  svelte: ['svelte-check', '--fail-on-warnings'],
  angular: ['ngc'],
  preact: ['tsc'],
};

/**
 * What is wrong on purpose, checked with the app: the checker has to find it.
 *
 * @type {Readonly<Record<string, string>>}
 */
const WRONG = {
  lit: 'lit.ts',
  react: 'react.tsx',
  vue: 'Wrong.vue',
  svelte: 'svelte.ts',
  preact: 'preact.tsx',
};

export const apps = Object.keys(CHECKERS);

/** @param {string} app */
const folderOf = (app) => join(project, app);

/** Where the built app is, as a static site. @param {string} app */
export const siteOf = (app) => join(folderOf(app), 'dist');

/** Makes the project anew: what npm packs of this repository, and copies of the apps. Needs what `npm run build` makes. */
export function prepareApps() {
  if (!existsSync(join(root, 'dist/define.js'))) throw new Error('dist is missing: run the build');
  installMissing();
  rmSync(project, { recursive: true, force: true });
  const library = join(project, 'node_modules/jaccepte');
  mkdirSync(library, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', tmpdir()], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const tarball = join(tmpdir(), JSON.parse(packed)[0].filename);
  // Beside the frameworks, where its own dependencies are found.
  execFileSync('tar', ['-xzf', tarball, '-C', library, '--strip-components=1']);
  rmSync(tarball);
  for (const app of apps) {
    cpSync(join(root, 'demo/frameworks', app), folderOf(app), { recursive: true });
    const wrong = WRONG[app];
    if (wrong) cpSync(join(here, 'wrong', wrong), join(folderOf(app), wrong));
  }
}

/**
 * Runs a tool of the project in an app's folder; rejects with what it says where it fails.
 *
 * @param {string} app
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
async function runTool(app, tool, args, env = {}) {
  try {
    await run(join(bin, tool), args, {
      cwd: folderOf(app),
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...env },
    });
  } catch (error) {
    const { stdout = '', stderr = '', message } = /** @type {Error & { stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${tool} in ${app}: ${stdout}${stderr}` || message);
  }
}

/** Checks the types of an app. @param {string} app */
export async function checkApp(app) {
  const [tool, ...args] = CHECKERS[app] ?? [];
  if (tool) await runTool(app, tool, args);
}

/**
 * Bundles an app as a developer's server would, so that the framework warns of what it finds wrong. Angular has to be
 * checked before.
 *
 * @param {string} app
 */
export async function buildApp(app) {
  const config = app === 'angular' ? ['--config', join(here, 'angular.config.mjs')] : [];
  const args = ['build', '--base', './', '--mode', 'development', '--logLevel', 'warn', ...config];
  await runTool(app, 'vite', args, { NODE_ENV: 'development' });
}
