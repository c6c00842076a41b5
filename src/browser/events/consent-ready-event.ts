import type { Consent } from '../../core/consent.js';

/** Fired once a page, as soon as the state is known, from `<consent-manager>`, or from `document` where there is none. */
export class ConsentReadyEvent extends Event {
  readonly detail: { readonly consent: Consent };

  constructor(consent: Consent) {
    super('consent-ready', { bubbles: true, composed: true });
    this.detail = { consent };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentReadyEvent;
  }
}
