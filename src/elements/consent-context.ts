import { createContext } from '@lit/context';
import type { Consent } from '../core/consent.js';
import { contextKey } from '../core/context-key.js';

/**
 * The state of consent as a context, provided for the whole document. A consumer with `subscribe: true` is updated on
 * every change. One that asks before the library has run is answered where the page has a `ContextRoot`.
 */
export const consentContext = createContext<Consent, typeof contextKey>(contextKey);
