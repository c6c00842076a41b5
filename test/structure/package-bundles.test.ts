import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import { writeCookie } from '../servers/consent-cookies.js';
import { createFolder } from './support/create-folder.js';
import { installPackage, type InstalledPackage } from './support/install-package.js';

/** What a bundler made, and what it had to say. */
interface Bundle {
  readonly entry: string;
  /** What is loaded when it is needed. */
  readonly chunks: readonly string[];
  readonly warnings: readonly string[];
}

const bundlers: Record<string, (folder: string, splitting: boolean) => Promise<Bundle>> = {
  async esbuild(folder, splitting) {
    const { outputFiles, warnings } = await esbuild.build({
      absWorkingDir: folder,
      entryPoints: ['page.js'],
      ...{
        bundle: true,
        minify: true,
        splitting,
        write: false,
        format: 'esm',
        outdir: 'out',
        logLevel: 'silent',
      },
    });
    const isEntry = ({ path }: esbuild.OutputFile) => path.endsWith('page.js');
    return {
      entry: outputFiles.find(isEntry)?.text ?? '',
      chunks: outputFiles.filter((file) => !isEntry(file)).map(({ text }) => text),
      warnings: warnings.map(({ text }) => text),
    };
  },
  async vite(folder) {
    const warnings: string[] = [];
    const logger = vite.createLogger('silent');
    const built = await vite.build({
      configFile: false,
      root: folder,
      customLogger: {
        ...logger,
        warn: (text) => void warnings.push(text),
        warnOnce: (text) => void warnings.push(text),
      },
      build: {
        write: false,
        minify: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: join(folder, 'page.js') },
      },
    });
    const files = 'output' in built ? built.output : Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
    const modules = files.filter((file) => file.type === 'chunk');
    return {
      entry: modules.find(({ isEntry }) => isEntry)?.code ?? '',
      chunks: modules.filter(({ isEntry }) => !isEntry).map(({ code }) => code),
      warnings,
    };
  },
};

describe('the package in a project of its own', () => {
  let installed: InstalledPackage;
  before(() => {
    installed = installPackage();
  });
  after(() => installed.remove());

  test('readConsent runs in Node', () => {
    const script = `
      import { readConsent, createSetCookie, isGranted } from 'jaccepte/server.js';
      const consent = readConsent(process.argv[1], { categories: ['statistics', 'marketing'] });
      console.log(consent.granted.join(), isGranted(consent, 'marketing'), !!createSetCookie(process.argv[1]));
    `;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script, '--', writeCookie()], {
      cwd: installed.project,
      encoding: 'utf8',
    });
    assert.equal(output, 'necessary,statistics false true\n');
  });

  for (const [name, bundle] of Object.entries(bundlers)) {
    const build = (source: string, splitting = true) => {
      const folder = join(installed.project, name);
      createFolder(folder, { 'page.js': source });
      return bundle(folder, splitting);
    };

    test(`${name} builds the drop-in, with the bar and its languages apart`, async () => {
      const { entry, chunks, warnings } = await build(`
        import { consent } from 'jaccepte/auto.js';
        consent.subscribe(({ granted }) => console.log(granted));
      `);
      assert.deepEqual(warnings, []);
      assert.ok(!entry.includes('role="dialog"') && !entry.includes('Lire la suite'), 'all is in one file');
      assert.ok(
        chunks.some((text) => text.includes('Lire la suite')),
        'French is not there',
      );
      assert.ok(
        chunks.some((text) => text.includes('<dialog')),
        'the preferences are not there',
      );
    });

    test(`${name} builds the elements, registered at once`, async () => {
      const { entry, chunks, warnings } = await build(`
        import 'jaccepte/define.js';
        import { startConsent } from 'jaccepte/headless.js';
        startConsent();
      `);
      assert.deepEqual(warnings, []);
      assert.ok(
        [entry, ...chunks].some((text) => /["'\`]consent-manager["'\`]/.test(text)),
        'no element is registered',
      );
    });

    test(`${name} takes of the whole only what is used`, async (context) => {
      const { entry } = await build(`import { isGranted } from 'jaccepte'; window.isGranted = isGranted;`, false);
      context.diagnostic(`isGranted from 'jaccepte', by ${name}: ${Buffer.byteLength(entry)} bytes`);
      assert.match(entry, /window\.isGranted/);
      assert.ok(Buffer.byteLength(entry) < 1000, `${Buffer.byteLength(entry)} bytes`);
      assert.doesNotMatch(entry, /import/);
    });

    test(`${name} leaves nothing of what is not used`, async () => {
      const { entry } = await build(
        `import 'jaccepte'; import 'jaccepte/server.js'; import 'jaccepte/headless.js';`,
        false,
      );
      assert.ok(Buffer.byteLength(entry) < 20, entry);
    });
  }
});
