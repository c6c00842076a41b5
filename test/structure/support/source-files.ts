import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface SourceFile {
  /** Relative to `src/`, with slashes: `core/store.ts`. */
  readonly path: string;
  /** The folder directly below `src/`; `entries` for the files that are in none. */
  readonly layer: string;
  readonly text: string;
}

/** The TypeScript files below `src/`. */
export function readSourceFiles(): SourceFile[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, layer: layerOf(path), text: readFileSync(join(root, 'src', path), 'utf8') }));
}

export function layerOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? 'entries' : (folder.split('/')[0] ?? '');
}
