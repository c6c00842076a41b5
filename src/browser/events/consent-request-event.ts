import type { ConsentRequest } from '../../core/consent.js';

/** Fired before a reader's choice is committed; `preventDefault()` keeps everything as it is. */
export class ConsentRequestEvent extends Event {
  readonly detail: ConsentRequest;

  constructor(request: ConsentRequest) {
    super('consent-request', { bubbles: true, composed: true, cancelable: true });
    this.detail = request;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-request': ConsentRequestEvent;
  }
}
