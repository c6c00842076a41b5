import type { InformedPage } from './signal.js';
import { tellVendor } from './tell-vendor.js';

/**
 * Matomo's consent for tracking, without which it sends nothing, and for cookies. Never `remember…`: the choice is kept by
 * this library, with its own life, and Matomo's cookie for it would live thirty years.
 * https://developer.matomo.org/guides/tracking-consent
 */
export const listen = (page: InformedPage): void => {
  const global = window as { _paq?: { push(command: unknown[]): unknown } };
  // Once loaded, Matomo puts an object in the queue's place.
  const push = (...command: unknown[]) => (global._paq ??= []).push(command);
  const before = { tracking: false, cookies: false };
  tellVendor(page, 'matomo', { tracking: 'statistics', cookies: 'statistics' }, ({ granted, isFirst }) => {
    if (isFirst) {
      push('requireConsent');
      push('requireCookieConsent');
    }
    // It would grant the cookies along with the tracking, unless it is told not to.
    if (granted.tracking && !before.tracking) push('setConsentGiven', ...(granted.cookies ? [] : [false]));
    if (granted.cookies && !before.cookies) push('setCookieConsentGiven');
    // And forgets both at once.
    if (before.tracking && !granted.tracking) push('forgetConsentGiven');
    if (before.cookies && !granted.cookies) push('forgetCookieConsentGiven');
    Object.assign(before, granted);
  });
};
