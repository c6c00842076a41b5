import type { Engine } from '../browser/engine.js';
import { encodeChoice } from '../core/cookie-codec.js';
import { createId } from '../core/create-id.js';
import { createImpliedChoice } from '../core/implied-choice.js';

/**
 * Keeps what a notice that has been seen implies, reads back, and announces it; where nothing is implied it does nothing.
 * Where `cookie-domain` is refused it is kept on the host alone.
 */
export const implyConsent = ({ store, jar }: Engine): void => {
  const choice = createImpliedChoice(store, Math.floor(Date.now() / 1000), createId());
  if (!choice) return;
  const { options } = store;
  const value = encodeChoice(choice);
  const isKept = () => jar.read(options).includes(value);
  try {
    jar.set(options, value, options.maxAge);
    if (!isKept()) jar.set({ ...options, cookieDomain: '' }, value, options.maxAge);
  } catch {
    // A sandbox: the choice holds for this page.
  }
  store.commit(choice, isKept(), 'implied');
};
