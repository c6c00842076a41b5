import type { Consent } from '../core/consent.js';

/** Mirrors what is granted in `<html data-consent="necessary statistics">`, for CSS and late scripts. */
export const mirrorConsent = ({ granted }: Consent): void => {
  document.documentElement.dataset.consent = granted.join(' ');
};
