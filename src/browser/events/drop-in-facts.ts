import type { Consent, ConsentChange } from '../../core/consent.js';
import { createAnnouncement } from './announcement.js';

// The drop-in is built with this in place of `facts.ts`: nobody can hold its events against a class.

export const createChangeEvent = (change: ConsentChange) => createAnnouncement('consent-change', { detail: change });

export const createReadyEvent = (consent: Consent) => createAnnouncement('consent-ready', { detail: { consent } });
