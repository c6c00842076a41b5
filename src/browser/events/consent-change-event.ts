import type { ConsentChange } from '../../core/consent.js';

/** Fired after every change: the cookie is written, `<html data-consent>` set, and what is denied removed before it. */
export class ConsentChangeEvent extends Event {
  readonly detail: ConsentChange;

  constructor(change: ConsentChange) {
    super('consent-change', { bubbles: true, composed: true });
    this.detail = change;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-change': ConsentChangeEvent;
  }
}
