import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** What package-lock.json names, or what npm says it has installed; null where that cannot be read. */
function readPackages(file: string): Record<string, { version?: string }> | null {
  try {
    const { packages } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { packages: Record<string, object> };
    return packages;
  } catch {
    return null;
  }
}

/** Installs the vendors' packages where they are not, or are others; the project's own dependencies know nothing of them. */
function installMissing(): void {
  const installed = readPackages('node_modules/.package-lock.json') ?? {};
  const locked = Object.entries(readPackages('package-lock.json') ?? {});
  if (locked.every(([path, { version }]) => path === '' || installed[path]?.version === version)) return;
  const { status } = spawnSync('npm ci --ignore-scripts', { cwd: folder, shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages of test/consumers could not be installed');
}

installMissing();

/** A file of a vendor's package, as text. */
export function readConsumer(path: string): string {
  return readFileSync(join(folder, 'node_modules', path), 'utf8');
}

/** A classic script that is made of vendors' packages. */
export async function bundleConsumer(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: 'js' },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
