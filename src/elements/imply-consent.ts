import type { Engine } from '../browser/engine.js';
import { encodeChoice } from '../core/cookie-codec.js';
import { createId } from '../core/create-id.js';
import { createImpliedChoice } from '../core/implied-choice.js';

/** Keeps what a notice that has been seen implies, and announces it; where nothing is implied it does nothing. */
export const implyConsent = (engine: Engine): void => {
  const choice = createImpliedChoice(engine.store, Math.floor(Date.now() / 1000), createId());
  if (choice) engine.keep(choice, encodeChoice(choice), 'implied');
};
