import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** URL prefix and folder, the longest prefix first. */
const folders = [
  ['/cdn/', 'dist/cdn'],
  ['/', 'demo'],
] as const;

/** The file of a URL path, or null. A folder is its index.html. The path has no `..`: `URL` has resolved those. */
export function readStatic(path: string): Buffer | null {
  const [prefix, folder] = folders.find(([prefix]) => path.startsWith(prefix)) ?? [];
  if (!folder || path.includes('..')) return null;
  const name = path.slice(prefix.length);
  const file = join(root, folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
}

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
};

export function contentTypeOf(path: string): string {
  return types[extname(path)] ?? 'application/octet-stream';
}
