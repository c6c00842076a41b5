import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

const compressed = new Map<string, Buffer>();

export function isCompressible(contentType: string): boolean {
  return /^(text\/|application\/json|image\/svg)/.test(contentType);
}

/** Brotli at its strongest, as a host does ahead of time; remembered, because that is slow. */
export function compress(content: Buffer): Buffer {
  const key = createHash('sha1').update(content).digest('base64');
  const known = compressed.get(key);
  if (known) return known;
  const result = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  compressed.set(key, result);
  return result;
}
