import type { Store } from '../core/store.js';

/** The page, as far as those who are informed of its consent have to know. */
export interface InformedPage {
  readonly store: Store;
  /** The page's `<consent-manager>`, upgraded or not. */
  readonly manager: HTMLElement | null;
}

/** A module that informs one consumer: of the present state when it is called, then of every change. Never throws. */
export interface Signal {
  listen(page: InformedPage): void;
}
