import type { Store } from '../core/store.js';
import type { CookieJar } from './cookie-jar.js';
import type { View } from './view.js';

/** What the commands are given on. */
export interface CommandedPage {
  readonly store: Store;
  readonly jar: CookieJar;
  /** The page's `<consent-manager>`, upgraded or not. */
  readonly manager: (HTMLElement & Partial<View>) | null;
  /** Loads what readers see. Resolves once it is there; or cannot be had, of which the page's owner is told. */
  load(): Promise<unknown>;
}
