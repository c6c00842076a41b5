import { ENGINE_KEY } from './engine-key.js';
import type { Engine } from './engine.js';

export { needsOpener } from './needs-opener.js';
export { warnOnce } from './warn-once.js';

/**
 * The engine that runs on the page already. The drop-in's elements are built with this in place of `engine.ts`: an
 * engine has loaded them, so they need not carry another.
 */
export const getEngine = (): Engine => (document as { [ENGINE_KEY]?: Engine })[ENGINE_KEY] as Engine;

/** No other than the drop-in loads what is built with this. */
export const hasDropIn = (): boolean => false;
