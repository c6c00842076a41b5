import type { Consent } from './consent.js';

/** Whether a reader has to see the notice: until the choice is expressed, except where the law asks for an opt-out alone. */
export const needsNotice = ({ basis, mode }: Consent): boolean => basis !== 'expressed' && mode !== 'opt-out';
