import type { ConsentApi } from './browser/consent-api.js';
import { getEngine, hasDropIn } from './browser/engine.js';
import { createReaderCommands } from './browser/reader-commands.js';

/** Starts the page's engine without elements, or finds the one that runs. */
export const startConsent = (): ConsentApi => {
  const engine = getEngine();
  if (!hasDropIn()) engine.commands ??= createReaderCommands(engine);
  return engine.api;
};

export type { ConsentApi } from './browser/consent-api.js';
export { ConsentChangeEvent } from './browser/events/consent-change-event.js';
export { ConsentReadyEvent } from './browser/events/consent-ready-event.js';
export { ConsentRequestEvent } from './browser/events/consent-request-event.js';
export type {
  Consent,
  ConsentBasis,
  ConsentChange,
  ConsentMode,
  ConsentRequest,
  ConsentSource,
} from './core/consent.js';
