import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { findProblems, readSections, releaseChangelog } from '../../scripts/release/changelog.mjs';
import { compareVersions, nextVersion } from '../../scripts/release/version.mjs';
import { createFolder } from './support/create-folder.js';
import { root } from './support/source-files.js';

const CHANGELOG = `# Changelog

## Unreleased

### Added

- A thing.

## 1.2.3 - 2026-01-31

### Fixed

- Another.
`;

describe('the next version', () => {
  test('is a step from the present one, or the one that is named', () => {
    for (const [present, asked, expected] of [
      ['1.2.3', 'patch', '1.2.4'],
      ['1.2.3', 'minor', '1.3.0'],
      ['1.2.3', 'major', '2.0.0'],
      ['0.9.9', 'minor', '0.10.0'],
      ['1.3.0-beta.1', 'minor', '1.3.0'],
      ['1.3.0-beta.1', 'patch', '1.3.0'],
      ['1.3.1-beta.1', 'minor', '1.4.0'],
      ['1.3.0-beta.1', 'major', '2.0.0'],
      ['0.1.0', '0.1.0', '0.1.0'],
      ['1.2.3', '2.0.0-rc.1', '2.0.0-rc.1'],
    ] as const)
      assert.equal(nextVersion(present, asked), expected, `${present} ${asked}`);
  });

  test('is nothing else', () => {
    for (const asked of ['', 'big', '1.2', 'v1.2.4', '1.2.2', '1.2.3-rc.1', '01.2.4', '1.2.4; true'])
      assert.throws(() => nextVersion('1.2.3', asked), asked);
  });

  test('is ordered as semver.org says', () => {
    const ordered =
      '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.0.2 1.0.10 1.2.0 2.0.0';
    const versions = ordered.split(' ');
    assert.deepEqual(versions.toReversed().sort(compareVersions), versions);
    assert.equal(compareVersions('1.0.0', '1.0.0'), 0);
  });
});

describe('the changelog of a release', () => {
  test('has what was unreleased under its version and date', () => {
    const released = releaseChangelog(CHANGELOG, '1.3.0', '2026-02-01');
    assert.equal(released, CHANGELOG.replace('## Unreleased', '## 1.3.0 - 2026-02-01'));
    assert.deepEqual(
      readSections(released).map(({ version, date }) => [version, date]),
      [
        ['1.3.0', '2026-02-01'],
        ['1.2.3', '2026-01-31'],
      ],
    );
  });

  test('keeps the brackets of its heading', () => {
    const text = CHANGELOG.replace('Unreleased', '[Unreleased]');
    assert.match(releaseChangelog(text, '1.3.0', '2026-02-01'), /^## \[1\.3\.0\] - 2026-02-01$/m);
  });

  test('may have been written beforehand', () => {
    const text = CHANGELOG.replace('Unreleased', '1.3.0 - 2026-02-01');
    assert.equal(releaseChangelog(text, '1.3.0', '2026-02-02'), text);
  });

  test('must say something, and of this version', () => {
    assert.throws(() => releaseChangelog('# Changelog\n\n## Unreleased\n', '1.0.0', '2026-02-01'), /says nothing/);
    assert.throws(() => releaseChangelog(CHANGELOG, '1.2.3', '2026-02-01'), /"Unreleased" besides/);
    assert.throws(() => releaseChangelog(CHANGELOG, '1.2.2', '2026-02-01'), /stands above/);
    assert.throws(() => releaseChangelog(CHANGELOG, '1.3.0', '2026-01-01'), /is dated before/);
  });

  test('is found wrong where it is', () => {
    assert.deepEqual(findProblems(CHANGELOG), []);
    for (const [from, to, problem] of [
      ['### Added', '### New', /"New" is none of/],
      ['## Unreleased', '## 1.2.3 - 2026-02-01', /stands above/],
      ['## 1.2.3 - 2026-01-31', '## 1.2.3', /is no/],
      ['## 1.2.3 - 2026-01-31', '## Unreleased', /not the first/],
      ['- Another.', '## 1.2.2 - 2026-01-30', /1\.2\.2 says nothing/],
    ] as const)
      assert.match(findProblems(CHANGELOG.replace(from, to)).join(), problem, to);
    assert.match(findProblems('').join(), /no section/);
  });
});

describe('CHANGELOG.md', () => {
  const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

  test('is in the form of Keep a Changelog, its versions in order', () => {
    assert.deepEqual(findProblems(text), []);
  });

  test('has the version of the package on top, once there is a release', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const sections = readSections(text);
    const newest = sections.find((section) => section.version !== null);
    if (newest) assert.equal(newest.version, version);
    else assert.ok(sections[0]?.body, 'neither a release nor anything unreleased');
  });
});

describe('npm run release', () => {
  let folder: string;
  // Stands in for npm's registry, which knows nothing of the package.
  const registry = createServer((_request, response) => response.writeHead(404).end('{}'));
  before(async () => {
    registry.listen(0, '127.0.0.1');
    await once(registry, 'listening');
  });
  after(() => registry.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jaccepte-release-'));
    const manifest = { name: 'released', version: '1.2.3', scripts: { test: 'node test.js' } };
    createFolder(folder, {
      'package.json': JSON.stringify(manifest, null, 2),
      'package-lock.json': JSON.stringify({ ...manifest, lockfileVersion: 3, packages: { '': { version: '1.2.3' } } }),
      'CHANGELOG.md': CHANGELOG,
      'test.js': 'console.log("tested");',
    });
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  const git = (...words: string[]) => execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' }).trim();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const release = async (...words: string[]) => {
    const { port } = registry.address() as AddressInfo;
    const env = {
      ...process.env,
      ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' },
      ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' },
      ...{ CI: '', GITHUB_ACTIONS: '', GITLAB_CI: '' },
      // Whatever this test itself was started with.
      npm_config_loglevel: 'notice',
      npm_config_registry: `http://127.0.0.1:${port}/`,
    };
    const child = spawn(process.execPath, [join(root, 'scripts/release.mjs'), ...words], { cwd: folder, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    const [status] = (await once(child, 'close')) as [number];
    return { status, output };
  };

  /** Nothing is changed, committed or tagged. */
  const checkUntouched = () => {
    assert.equal(git('log', '--format=%s'), 'Begin');
    assert.equal(git('tag'), '');
    assert.equal(git('diff', 'HEAD', '--name-only'), '');
  };

  test('tests, writes the version and the changelog, commits, tags, and rehearses the publication', async () => {
    const { status, output } = await release('minor');
    assert.equal(status, 0, output);
    assert.match(output, /tested/);
    assert.match(output, /\+ released@1\.3\.0/);
    assert.match(output, /npm publish --provenance --access public --tag latest --dry-run/);
    for (const file of ['package.json', 'package-lock.json']) {
      const { version } = JSON.parse(read(file)) as { version: string };
      assert.equal(version, '1.3.0', file);
    }
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(`^## 1\\.3\\.0 - ${new Date().toISOString().slice(0, 8)}\\d\\d$`, 'm'),
    );
    assert.equal(git('log', '-1', '--format=%s'), 'Release 1.3.0');
    assert.equal(git('rev-list', '-1', 'v1.3.0'), git('rev-parse', 'HEAD'));
    assert.equal(git('cat-file', '-t', 'v1.3.0'), 'tag');
    assert.equal(git('status', '--porcelain'), '');
  });

  test('publishes what was tagged before, and makes nothing anew', async () => {
    const manifest = JSON.parse(read('package.json')) as object;
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ ...manifest, repository: 'https://example.com/a.git' }),
    );
    git('commit', '--all', '--quiet', '--amend', '--no-edit');
    await release('minor');
    const head = git('rev-parse', 'HEAD');
    const { status, output } = await release('1.3.0', '--publish');
    assert.match(output, /tested[^]*npm publish --provenance --access public --tag latest\n/);
    // Here is no CI that npm could take for a proof.
    assert.equal(status, 1);
    assert.match(output, /No release: npm publish .* failed/);
    assert.equal(git('rev-parse', 'HEAD'), head);
    assert.equal(git('tag'), 'v1.3.0');
  });

  test('does nothing where the tests fail', async () => {
    writeFileSync(join(folder, 'test.js'), 'process.exitCode = 1;');
    git('commit', '--all', '--quiet', '--amend', '--no-edit');
    const { status, output } = await release('patch');
    assert.equal(status, 1);
    assert.match(output, /No release: npm test failed/);
    checkUntouched();
  });

  test('does nothing off main, with changes about, without news, or without a place that can be proved', async () => {
    const refuses = async (expected: RegExp, ...words: string[]) => {
      const { status, output } = await release(...words);
      assert.equal(status, 1, output);
      assert.match(output, expected);
      assert.doesNotMatch(output, /tested/);
      checkUntouched();
    };
    await refuses(/No release: say patch/);
    await refuses(/No release: "huge" is neither/, 'huge');
    await refuses(/No release: package\.json has no "repository"/, 'patch', '--publish');
    await refuses(/No release: CHANGELOG\.md has a section for 1\.2\.3/, '1.2.3');

    git('switch', '--quiet', '--create', 'other');
    await refuses(/No release: releases are made on main/, 'patch');
    git('switch', '--quiet', 'main');

    writeFileSync(join(folder, 'new.txt'), '');
    await refuses(/No release: there is something that is not committed/, 'patch');
    rmSync(join(folder, 'new.txt'));
  });

  test('does not release what is released', async () => {
    git('tag', 'v1.2.4');
    const { status, output } = await release('patch');
    assert.equal(status, 1);
    assert.match(output, /v1\.2\.4 is there already/);
  });
});
