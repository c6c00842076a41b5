import type { Signal } from './signal.js';

// Spelled out, so that every bundler finds them.
const loaders: Readonly<Record<string, () => Promise<Signal>>> = {
  clarity: () => import('./clarity.js'),
  google: () => import('./google.js'),
  matomo: () => import('./matomo.js'),
  meta: () => import('./meta.js'),
  microsoft: () => import('./microsoft.js'),
  pinterest: () => import('./pinterest.js'),
  receipts: () => import('./receipts.js'),
  tiktok: () => import('./tiktok.js'),
  wordpress: () => import('./wordpress.js'),
};

/** Loads the adapter of a consumer. Rejects where there is none of the name, or it cannot be had. */
export const loadSignal = async (name: string): Promise<Signal> => {
  if (!Object.hasOwn(loaders, name)) throw new Error(`no adapter is called "${name}"`);
  return (loaders[name] as () => Promise<Signal>)();
};
