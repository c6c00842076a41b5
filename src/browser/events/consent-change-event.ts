import type { ConsentChange } from '../../core/consent.js';

/** Fired after every change: the cookie is written and `<html data-consent>` set before it. */
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
