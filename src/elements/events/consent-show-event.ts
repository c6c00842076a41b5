import type { ManagerView } from '../manager-view.js';

/** Fired from `<consent-manager>` when a part of it has appeared. Does not bubble. */
export class ConsentShowEvent extends Event {
  readonly detail: { readonly view: ManagerView };

  constructor(view: ManagerView) {
    super('consent-show');
    this.detail = { view };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-show': ConsentShowEvent;
  }
}
