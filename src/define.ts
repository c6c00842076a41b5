import { getEngine, hasDropIn } from './browser/engine.js';
import { createReaderCommands } from './browser/reader-commands.js';
import { defineElements } from './elements/define-elements.js';

if (typeof document !== 'undefined') {
  if (!hasDropIn()) {
    const engine = getEngine();
    engine.commands ??= createReaderCommands(engine);
  }
  defineElements();
}

// Whoever imports this alone has the elements' and the events' types by name, as `document.addEventListener` asks for them.
export type { ConsentChangeEvent } from './browser/events/consent-change-event.js';
export type { ConsentReadyEvent } from './browser/events/consent-ready-event.js';
export type { ConsentRequestEvent } from './browser/events/consent-request-event.js';
export type { ConsentGate } from './elements/consent-gate.js';
export type { ConsentManager } from './elements/consent-manager.js';
export type { ConsentHideEvent } from './elements/events/consent-hide-event.js';
export type { ConsentShowEvent } from './elements/events/consent-show-event.js';
