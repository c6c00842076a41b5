import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const cdnFolder = join(root, 'dist/cdn');

export interface ExampleProject {
  /** Holds what is in `demo/servers`, as a user would have copied it. */
  readonly folder: string;
  remove(): void;
}

/** Copies the examples to a folder of their own; with `packages`, beside the packages that they import. */
export function createExampleProject({ packages = false } = {}): ExampleProject {
  const folder = mkdtempSync(join(tmpdir(), 'jaccepte-servers-'));
  cpSync(join(root, 'demo/servers'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  if (packages) symlinkSync(installPackages(), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Installs them where they are missing; `jaccepte` is this working copy. */
function installPackages(): string {
  const folder = join(root, 'test/servers');
  const packages = join(folder, 'node_modules');
  if (!existsSync(join(packages, 'express'))) {
    const { status } = spawnSync('npm ci --ignore-scripts --prefer-offline', {
      cwd: folder,
      shell: true,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('the packages of test/servers could not be installed');
  }
  const link = join(packages, 'jaccepte');
  if (!existsSync(link)) symlinkSync(root, link, 'junction');
  return packages;
}
