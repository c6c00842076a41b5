import type { Consent } from '../core/consent.js';

/** Whether there is more to tell than that nothing is decided and nothing optional granted: what a vendor's default says. */
export const isAnswered = ({ basis, granted }: Consent): boolean => basis !== 'none' || granted.length > 1;
