import type { ManagerView } from '../manager-view.js';

/** Fired from `<consent-manager>` when a part of it has gone. Does not bubble. */
export class ConsentHideEvent extends Event {
  readonly detail: { readonly view: ManagerView };

  constructor(view: ManagerView) {
    super('consent-hide');
    this.detail = { view };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-hide': ConsentHideEvent;
  }
}
