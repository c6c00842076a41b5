import { googleConsentTypes, toGoogleConsent } from '../core/google-consent.js';
import { isAnswered } from './is-answered.js';
import type { InformedPage } from './signal.js';
import { tellVendor } from './tell-vendor.js';
import { dropWaitingWords } from './waiting-words.js';

interface GooglePage {
  dataLayer?: unknown[];
  gtag?: (...command: unknown[]) => void;
}

/** What a trigger of Tag Manager may wait for: it has none of its own for consent. */
const EVENT = 'jaccepte_consent_update';

const isConsent = (entry: unknown, kind: string): boolean => {
  const words = entry as ArrayLike<unknown> | undefined;
  return words?.[0] === 'consent' && words[1] === kind;
};

/**
 * Google's Consent Mode v2, for gtag and Tag Manager: a `default` where the page has sent none, an `update` once there is
 * something to tell, and after each an event for Tag Manager's triggers. `url_passthrough` stays off: it would write click
 * numbers into the page's links. https://developers.google.com/tag-platform/security/guides/consent
 */
export const listen = (page: InformedPage): void => {
  const global = window as GooglePage;
  const queue = (global.dataLayer ??= []);
  global.gtag ??= function () {
    // Google's queue takes `arguments` objects; an array it would pass over.
    // eslint-disable-next-line prefer-rest-params
    global.dataLayer?.push(arguments);
  };
  const gtag = (...command: unknown[]) => global.gtag?.(...command);
  tellVendor(page, 'google', googleConsentTypes, ({ granted, consent, isFirst }) => {
    const redact = (isOn: boolean) => gtag('set', 'ads_data_redaction', isOn);
    const hasDefault = queue.some((entry) => isConsent(entry, 'default'));
    // A tag that came before any default takes everything as granted, until it is told otherwise.
    const isLate = !hasDefault && !!queue[0];
    if (isFirst && !hasDefault) {
      gtag(
        'consent',
        'default',
        toGoogleConsent((type) => type === 'security_storage'),
      );
      redact(true);
      gtag('set', 'url_passthrough', false);
    }
    if (isFirst && !isLate && !isAnswered(consent)) return;
    dropWaitingWords(queue, (entry) => isConsent(entry, 'update') || entry.event === EVENT);
    const update = toGoogleConsent((type) => granted[type]);
    gtag('consent', 'update', update);
    redact(!granted.ad_storage);
    global.dataLayer?.push({ event: EVENT, consent: update });
  });
};
