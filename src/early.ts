import { googleConsentTypes, toGoogleConsent } from './core/google-consent.js';

/**
 * A classic script for inlining at the top of the head: `<html data-consent>` from the cookie before the first paint.
 * Attributes of its own tag: `data-cookie-name` and `data-revision` as on `<consent-manager>`; `data-preload` with the
 * addresses of what the bar needs, preloaded for a reader who has not chosen; `data-signals="google"` for the Consent
 * Mode defaults, before a Google tag that is not gated.
 */
const { cookieName = 'consent', revision = '1', preload = '', signals } = document.currentScript?.dataset ?? {};

/** Milliseconds for which Google's tags wait for an update before they use the default. */
const WAIT_FOR_UPDATE = 500;

interface EarlyChoice {
  readonly isExpressed: boolean;
  readonly time: number;
  readonly on: string[];
}

/**
 * Reads a cookie written by the library, with its fields in their order: in 700 bytes there is no room for every
 * spelling, and one that is not understood here is no choice until the engine has looked.
 */
const readChoice = (pair: string): EarlyChoice => {
  const pattern = `^${cookieName}=v=1&b=(expressed|implied)&m=[\\w-]+&r=${revision}&t=(\\d+)&id=[\\w-]+&on=([^&]*)&off=`;
  const [, basis, time = 0, on = ''] = RegExp(pattern).exec(pair) ?? [];
  return { isExpressed: basis === 'expressed', time: +time, on: decodeURIComponent(on).split('+') };
};

const readChoices = (): EarlyChoice[] => {
  try {
    return document.cookie.split('; ').map(readChoice);
  } catch {
    // Cookies are refused, or not ours to read: there is no choice.
    return [];
  }
};

// A choice of the future is none; Global Privacy Control outranks one that was only implied.
const hasPrivacyControl = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
const choice = readChoices()
  .filter(({ time, isExpressed }) => time && time < Date.now() / 1000 + 60 && (isExpressed || !hasPrivacyControl))
  .sort((a, b) => b.time - a.time)[0];
const granted = choice?.on ?? ['necessary'];
document.documentElement.dataset.consent = granted.join(' ');

if (!choice?.isExpressed)
  for (const href of preload.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }

if (signals?.split(' ').includes('google')) {
  const page = window as { dataLayer?: unknown[]; gtag?: (...command: unknown[]) => void };
  const layer = (page.dataLayer ??= []);
  // Google's queue takes `arguments` objects; an array it would pass over.
  page.gtag ??= function () {
    // eslint-disable-next-line prefer-rest-params
    layer.push(arguments);
  };
  const consent = toGoogleConsent((type) => granted.includes(googleConsentTypes[type]));
  page.gtag('consent', 'default', { ...consent, wait_for_update: WAIT_FOR_UPDATE });
  page.gtag('set', 'ads_data_redaction', consent.ad_storage === 'denied');
  page.gtag('set', 'url_passthrough', false);
}
