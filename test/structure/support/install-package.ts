import { execSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { root } from './source-files.js';

export interface PackageEntry {
  /** As in `exports`, patterns filled in: `./locales/fr.js`. */
  readonly path: string;
  /** What it stands for, relative to the package. */
  readonly files: readonly string[];
}

export interface InstalledPackage {
  /** An otherwise empty project that has it among its dependencies. */
  readonly project: string;
  readonly folder: string;
  readonly entries: readonly PackageEntry[];
  remove(): void;
}

type Target = string | Record<string, string>;

/** Packs this package and installs the tarball into a project of its own, as a user's npm would. */
export function installPackage(): InstalledPackage {
  const project = mkdtempSync(join(tmpdir(), 'jaccepte-installed-'));
  const run = (command: string, cwd: string) =>
    execSync(command, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const [tarball] = JSON.parse(run(`npm pack --json --silent --pack-destination "${project}"`, root)) as [
    { filename: string },
  ];
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(`npm install --prefer-offline --no-audit --no-fund --silent "./${tarball.filename}"`, project);

  const folder = join(project, 'node_modules/jaccepte');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, Target>;
  };
  return {
    project,
    folder,
    entries: Object.entries(manifest.exports).flatMap(([path, target]) => fillPattern(folder, path, target)),
    remove: () => rmSync(project, { recursive: true }),
  };
}

/** One entry for each file that a `*` in `exports` stands for. https://nodejs.org/api/packages.html#subpath-patterns */
function fillPattern(folder: string, path: string, target: Target): PackageEntry[] {
  const files = typeof target === 'string' ? [target] : Object.values(target);
  const last = files.at(-1) ?? '';
  if (!path.includes('*')) return [{ path, files }];
  const [start = '', end = ''] = last.split('*');
  const names = listFiles(join(folder, dirname(`${start}x`))).filter((name) => name.endsWith(end));
  return names.map((name) => {
    const part = name.slice(0, name.length - end.length);
    return { path: path.replace('*', part), files: files.map((file) => posix.normalize(file.replace('*', part))) };
  });
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
