/**
 * Makes a release: `npm run release -- patch|minor|major|<version> [--publish]`.
 *
 * Checks that main is checked out with nothing uncommitted, and that CHANGELOG.md says what is new; runs the tests; writes the
 * version into package.json, its lock and CHANGELOG.md; commits and tags. Then it rehearses the publication. It never pushes.
 *
 * With `--publish` it publishes, with a proof of where the package was built; where the commit of the version named is
 * checked out, tagged, it tests and publishes that. npm makes the proof only in the CI of a public repository that
 * package.json names: https://docs.npmjs.com/generating-provenance-statements
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releaseChangelog } from './release/changelog.mjs';
import { nextVersion } from './release/version.mjs';

/** @param {string[]} words */
const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** @param {string} command */
function run(command) {
  console.log(`\n▶ ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} failed`);
}

/** @param {string} version */
function writeRelease(version) {
  const tag = `v${version}`;
  if (git('branch', '--show-current') !== 'main') throw new Error('releases are made on main');
  if (git('tag', '--list', tag)) throw new Error(`${tag} is there already`);
  const today = new Date().toISOString().slice(0, 10);
  const changelog = releaseChangelog(readFileSync('CHANGELOG.md', 'utf8'), version, today);

  run('npm test');

  run(`npm version ${version} --no-git-tag-version --allow-same-version`);
  writeFileSync('CHANGELOG.md', changelog);
  // Of a first release whose section was written beforehand there may be nothing to commit.
  if (git('status', '--porcelain', '--untracked-files=no')) {
    const files = ['package.json', 'package-lock.json', 'CHANGELOG.md'];
    git('commit', '--quiet', '--message', `Release ${version}`, '--', ...files);
  }
  git('tag', '--annotate', tag, '--message', `Release ${version}`);
  console.log(`\n${tag} is committed and tagged: git push --follow-tags`);
}

/** @param {string} version */
function isCheckedOut(version) {
  const tag = `v${version}`;
  return git('tag', '--list', tag) !== '' && git('rev-list', '-1', tag) === git('rev-parse', 'HEAD');
}

function release() {
  const { values, positionals } = parseArgs({
    options: { publish: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [asked] = positionals;
  if (!asked || positionals.length > 1) throw new Error('say patch, minor, major or a version');
  const { version: present, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
  const version = nextVersion(present, asked);
  if (git('status', '--porcelain')) throw new Error('there is something that is not committed');
  if (values.publish && !repository)
    throw new Error('package.json has no "repository", without which npm proves nothing');

  if (values.publish && version === present && isCheckedOut(version)) run('npm test');
  else writeRelease(version);

  const channel = version.includes('-') ? 'next' : 'latest';
  run(`npm publish --provenance --access public --tag ${channel}${values.publish ? '' : ' --dry-run'}`);
}

try {
  release();
} catch (error) {
  console.error(`\nNo release: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
