import type { Consent } from './consent.js';

/**
 * Whether all of the space-separated `categories` are granted and the `service`, where one is named, is not switched off.
 * A service switched on inside a denied category is enough for what names that one category; what names several needs them all.
 * Naming nothing is no grant.
 */
export const isGranted = (consent: Consent, categories: string, service = ''): boolean => {
  const names = categories.split(/\s+/).filter(Boolean);
  // Of a name that every object has, this is neither.
  const own = consent.services[service];
  return (
    own !== false &&
    ((own === true && names.length < 2) || (!!names[0] && names.every((name) => consent.granted.includes(name))))
  );
};
