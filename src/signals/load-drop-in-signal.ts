import type { Signal } from './signal.js';

// The drop-in is built with this in place of `load-signal.ts`: which adapters there are, the files say.

/** Loads the adapter of a consumer from beside the drop-in. Rejects where there is none of the name, or it cannot be had. */
export const loadSignal = (name: string): Promise<Signal> =>
  import(/* @vite-ignore */ `./jaccepte-${name}-adapter.js`) as Promise<Signal>;
