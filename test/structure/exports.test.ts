import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { installPackage, type InstalledPackage } from './support/install-package.js';

/** What README and contract promise; what else is exported is tried too. */
const promised = [
  '.',
  './define.js',
  './auto.js',
  './headless.js',
  './server.js',
  './locales/fr.js',
  './cdn/jaccepte.js',
];

describe('the package as npm installs it', () => {
  let installed: InstalledPackage;
  before(() => {
    installed = installPackage();
  });
  after(() => installed.remove());

  test('has every entry that is promised', () => {
    const missing = promised.filter((path) => !installed.entries.some((entry) => entry.path === path));
    assert.deepEqual(missing, []);
  });

  test('holds the files that its exports name', () => {
    const files = installed.entries.flatMap(({ files }) => files);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(installed.folder, file))),
      [],
    );
  });

  test('does nothing when an entry is imported where there is no page', () => {
    const modules = installed.entries.filter(({ path }) => !path.startsWith('./cdn/') && path !== './package.json');
    assert.ok(modules.length > 0, 'no entry to import');
    for (const { path } of modules) {
      assert.deepEqual(importInNode(installed.project, path.replace('.', 'jaccepte')), [], `${path} left globals`);
    }
  });
});

/** The globals that importing a module adds in Node, other than those by which Lit counts its versions and stands in for the DOM. */
function importInNode(project: string, specifier: string): string[] {
  const script = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    await import('${specifier}');
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    console.log(JSON.stringify(added.filter((name) => !/^(lit|reactiveElement)|^customElements$/.test(name))));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: project,
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[];
}
