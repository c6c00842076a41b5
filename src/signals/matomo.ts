import type { InformedPage } from './signal.js';
import { tellVendor } from './tell-vendor.js';
import { dropWaitingWords } from './waiting-words.js';

const WORDS: readonly unknown[] = [
  'requireConsent',
  'requireCookieConsent',
  'setConsentGiven',
  'setCookieConsentGiven',
  'forgetConsentGiven',
  'forgetCookieConsentGiven',
];

/** Hours for which Matomo keeps a cookie that says what is withdrawn: none, where it would take thirty years. */
const KEPT = -1;

/**
 * Matomo's consent for tracking, without which it sends nothing, and for cookies. Never `remember…`: the choice is kept by
 * this library, with its own life, and Matomo's cookie for it would live thirty years.
 * https://developer.matomo.org/guides/tracking-consent
 */
export const listen = (page: InformedPage): void => {
  // Once loaded, Matomo puts an object in the queue's place.
  const global = window as { _paq?: { push(command: unknown[]): unknown } };
  const push = (...command: unknown[]) => global._paq?.push(command);
  let before = { tracking: false, cookies: false };
  tellVendor(page, 'matomo', { tracking: 'statistics', cookies: 'statistics' }, ({ granted, isFirst }) => {
    global._paq ??= [];
    // It works its queue off in an order of its own: all that sets consent, then what tracks, and what forgets consent last.
    const isWaiting = dropWaitingWords(global._paq, ({ 0: command }) => WORDS.includes(command));
    if (isWaiting) before = { tracking: false, cookies: false };
    if (isWaiting || isFirst) {
      push('requireConsent');
      push('requireCookieConsent');
    }
    // It would grant the cookies along with the tracking, unless it is told not to.
    if (granted.tracking && !before.tracking) push('setConsentGiven', ...(granted.cookies ? [] : [false]));
    if (granted.cookies && !before.cookies) push('setCookieConsentGiven');
    // And forgets both at once.
    if (before.tracking && !granted.tracking) push('forgetConsentGiven', KEPT);
    if (before.cookies && !granted.cookies) push('forgetCookieConsentGiven');
    before = granted;
  });
};
