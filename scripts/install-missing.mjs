// Runs before the other npm scripts, so that each of them works in a fresh clone: installs what package-lock.json
// names where node_modules lacks it. Compares what is listed, not times: npm writes the two files in either order.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>} by path in node_modules; empty where there is no such file
 */
function readLockedPackages(file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;
  } catch {
    return {};
  }
}

function isInstalled() {
  const installed = readLockedPackages('node_modules/.package-lock.json');
  return Object.entries(readLockedPackages('package-lock.json')).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // An optional package is left out on the platforms that it is not for.
    if (optional && !installed[path]) return true;
    return installed[path]?.version === version;
  });
}

if (!isInstalled()) {
  const { status } = spawnSync('npm ci', {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  process.exitCode = status ?? 1;
}
