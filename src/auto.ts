import { createConsentApi, type ConsentApi } from './browser/consent-api.js';
import { getEngine } from './browser/engine.js';
import { optionsWithoutManager } from './core/options.js';
import { createStore } from './core/store.js';

// Assigned whatever is there: an element with the id `jaccepte` answers to the name too.
const start = (): ConsentApi =>
  (window.jaccepte = getEngine({
    loadElements: () => import('./elements/define-elements.js').then(({ defineElements }) => defineElements()),
  }).api);

/** On a server there is no reader: nothing is granted, and a command has no one to act for. */
const startWithoutDocument = (): ConsentApi => {
  const store = createStore({ read: () => [], now: Date.now }, optionsWithoutManager);
  return createConsentApi(store, () => Promise.resolve(store.current));
};

/** The page's consent, started by importing this module. The same object as `window.jaccepte`. */
export const consent: ConsentApi = typeof document === 'undefined' ? startWithoutDocument() : start();

// Whoever imports this alone has the elements' and the events' types by name, as `document.addEventListener` asks for them.
export type { ConsentChangeEvent } from './browser/events/consent-change-event.js';
export type { ConsentReadyEvent } from './browser/events/consent-ready-event.js';
export type { ConsentRequestEvent } from './browser/events/consent-request-event.js';
export type { ConsentGate } from './elements/consent-gate.js';
export type { ConsentManager } from './elements/consent-manager.js';
export type { ConsentHideEvent } from './elements/events/consent-hide-event.js';
export type { ConsentShowEvent } from './elements/events/consent-show-event.js';

declare global {
  var jaccepte: ConsentApi | undefined;
}
