import type { Consent } from '../core/consent.js';
import { readPurposes, type Purposes, type PurposeState } from './purposes.js';
import type { InformedPage } from './signal.js';

/** What a vendor is told: what is granted, the state behind it, and whether it is the first word on this page. */
export interface Word<P extends Purposes> {
  readonly granted: PurposeState<P>;
  readonly consent: Consent;
  readonly isFirst: boolean;
}

/**
 * Calls `tell` at once, and again after each change that makes a difference to one of the vendor's purposes, to the basis, or to
 * what `watch` sees. What it throws, as where another script has frozen the vendor's queue, is reported and stops nothing else.
 */
export const tellVendor = <P extends Purposes>(
  page: InformedPage,
  vendor: string,
  purposes: P,
  tell: (word: Word<P>) => void,
  watch: (consent: Consent) => unknown = () => undefined,
): void => {
  let told = '';
  const say = (consent: Consent) => {
    const granted = readPurposes(page.manager, consent, vendor, purposes);
    const word = JSON.stringify([granted, consent.basis, watch(consent)]);
    if (word === told) return;
    const isFirst = !told;
    told = word;
    try {
      tell({ granted, consent, isFirst });
    } catch (error) {
      reportError(error);
    }
  };
  say(page.store.current);
  page.store.subscribe(({ consent }) => say(consent));
};
