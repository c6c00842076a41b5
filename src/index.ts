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
export { isGranted } from './core/is-granted.js';
export type { Messages } from './core/messages.js';
export { consentContext } from './elements/consent-context.js';
export { ConsentGate } from './elements/consent-gate.js';
export { ConsentManager } from './elements/consent-manager.js';
export { defineElements } from './elements/define-elements.js';
export { ConsentHideEvent } from './elements/events/consent-hide-event.js';
export { ConsentShowEvent } from './elements/events/consent-show-event.js';
export type { ManagerView } from './elements/manager-view.js';
