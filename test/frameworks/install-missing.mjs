import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>} by path in node_modules; empty where there is no such file
 */
function readLocked(file) {
  try {
    return JSON.parse(readFileSync(folder + file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Installs the frameworks that package-lock.json names where node_modules lacks them. */
export function installMissing() {
  const installed = readLocked('node_modules/.package-lock.json');
  const lacks = Object.entries(readLocked('package-lock.json')).some(
    // An optional package is left out on the platforms that it is not for.
    ([path, { version, optional }]) =>
      path !== '' && installed[path]?.version !== version && !(optional && !installed[path]),
  );
  if (!lacks) return;
  const { status } = spawnSync('npm ci --no-audit --no-fund', { cwd: folder, shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error('the frameworks cannot be installed');
}
