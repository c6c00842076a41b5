import type { Consent, ConsentChange } from '../../core/consent.js';
import { ConsentChangeEvent } from './consent-change-event.js';
import { ConsentReadyEvent } from './consent-ready-event.js';

/** The event of a change. */
export const createChangeEvent = (change: ConsentChange): ConsentChangeEvent => new ConsentChangeEvent(change);

/** The event of a state that is known. */
export const createReadyEvent = (consent: Consent): ConsentReadyEvent => new ConsentReadyEvent(consent);
