import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pageSource, serverSource } from './support/consumer.js';
import { createFolder } from './support/create-folder.js';
import { installPackage, type InstalledPackage } from './support/install-package.js';
import { root } from './support/source-files.js';

const require = createRequire(import.meta.url);

describe('the package, as those who use it see it', () => {
  let installed: InstalledPackage;
  let tarball: string;
  before(() => {
    installed = installPackage();
    const name = readdirSync(installed.project).find((file) => file.endsWith('.tgz'))!;
    tarball = join(installed.project, name);
  });
  after(() => installed.remove());

  test('publint has nothing to say', async () => {
    const { buffer } = new Uint8Array(readFileSync(tarball));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    assert.equal(pkg.name, 'jaccepte');
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  test('its types are not wrong', () => {
    const modules = installed.entries.map(({ path }) => path).filter((path) => /^\.$|^\.\/(?!cdn\/).*\.js$/.test(path));
    assert.ok(modules.length > 40, 'hardly an entry');
    const run = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        ...[tarball, '--format', 'json', '--profile', 'esm-only', '--no-definitely-typed'],
        ...['--entrypoints', ...modules],
      ],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { analysis, problems = {} } = JSON.parse(run.stdout) as {
      analysis: { entrypoints: Record<string, object> };
      problems?: Record<string, { entrypoint?: string; resolutionKind?: string }[]>;
    };
    assert.deepEqual(Object.keys(analysis.entrypoints).sort(), modules.sort());
    // That it cannot be required is no fault of a package of modules, nor that there was a time before `exports`.
    const wrong = Object.entries(problems)
      .flatMap(([kind, found]) => found.map((problem) => ({ kind, ...problem })))
      .filter(({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind ?? ''));
    assert.deepEqual(wrong, []);
    assert.equal(run.status, 0, run.stderr);
  });

  for (const [moduleResolution, module] of [
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ] as const)
    test(`a page in TypeScript compiles with moduleResolution ${moduleResolution}`, () => {
      const options = {
        module,
        moduleResolution,
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        experimentalDecorators: true,
      };
      assert.equal(
        compile(installed.project, moduleResolution, { 'page.ts': pageSource, 'server.ts': serverSource }, options),
        '',
      );
    });

  test('a server in TypeScript compiles without the types of a page', () => {
    const options = { module: 'nodenext', moduleResolution: 'nodenext', lib: ['ES2022'] };
    assert.equal(compile(installed.project, 'server', { 'server.ts': serverSource }, options), '');
  });

  test('such a compiling can fail', () => {
    const options = { module: 'nodenext', moduleResolution: 'nodenext', lib: ['ES2022'] };
    const output = compile(installed.project, 'wrong', { 'server.ts': `${serverSource}\nreadConsent(1);` }, options);
    assert.match(output, /wrong\/server\.ts\(\d+,\d+\): error TS2345/);
  });

  test('no type comes from js-cookie, whose types are not installed with it', () => {
    const files = readdirSync(installed.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.d.ts'),
    );
    assert.ok(files.length > 50, 'hardly a file');
    const isWrong = (file: string) =>
      /(from|import\(|types=)\s*['"](@types\/)?js-cookie/.test(readFileSync(join(installed.folder, file), 'utf8'));
    assert.deepEqual(files.filter(isWrong), []);
  });
});

/** What the compiler says of files in a project that is as strict as one can be, of its dependencies too. */
function compile(project: string, name: string, files: Readonly<Record<string, string>>, options: object): string {
  const folder = join(project, name);
  const config = {
    compilerOptions: {
      ...{ target: 'es2022', noEmit: true, types: [], strict: true, skipLibCheck: false },
      ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noPropertyAccessFromIndexSignature: true },
      ...{ verbatimModuleSyntax: true, isolatedModules: true, noUnusedLocals: false },
      ...options,
    },
    files: Object.keys(files),
  };
  createFolder(folder, { ...files, 'tsconfig.json': JSON.stringify(config) });
  const { stdout, stderr } = spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', name], {
    cwd: project,
    encoding: 'utf8',
  });
  return stdout + stderr;
}
