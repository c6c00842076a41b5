import type { Consent } from './consent.js';

/**
 * Whether a reader has to see the notice: until the choice is expressed, except where the law asks for an opt-out alone and
 * there is no signal to be told of (Cal. Code Regs. tit. 11, §7025(c)(6): show that it is honoured).
 */
export const needsNotice = ({ basis, mode, signal }: Consent): boolean =>
  basis !== 'expressed' && (mode !== 'opt-out' || !!signal);
