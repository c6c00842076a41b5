import type { Consent } from '../../../src/core/consent.js';
import { createSnapshot } from '../../../src/core/snapshot.js';
import { createChoice } from '../../core/support/create-choice.js';
import { createOptions } from '../../core/support/create-options.js';

/** A state in which these of the built-in categories are granted besides `necessary`, and these services differ. */
export function createConsent(granted: readonly string[], services: Readonly<Record<string, boolean>> = {}): Consent {
  const off = ['preferences', 'statistics', 'marketing'].filter((name) => !granted.includes(name));
  const snapshot = createSnapshot(createOptions(), createChoice({ on: ['necessary', ...granted], off }), true);
  return { ...snapshot, services };
}
