import type { InformedPage } from './signal.js';
import { tellVendor } from './tell-vendor.js';
import { dropWaitingWords } from './waiting-words.js';

type Method = 'holdConsent' | 'grantConsent' | 'revokeConsent';

/** An array until TikTok's script has come: its snippet adds the methods, which until then only queue. */
type TikTok = Partial<Record<Method, () => void>> & Partial<unknown[]>;

/**
 * TikTok's pixel: consent is held before its first event, then granted, or revoked where the reader refuses.
 * https://business-api.tiktok.com/portal/docs?id=1739585600931842
 */
export const listen = (page: InformedPage): void => {
  const global = window as { ttq?: TikTok };
  tellVendor(page, 'tiktok', { consent: 'marketing' }, ({ granted, consent, isFirst }) => {
    const ttq = (global.ttq ??= []);
    const say = (method: Method) => {
      if (ttq[method]) ttq[method]();
      else ttq.push?.([method]);
    };
    dropWaitingWords(ttq, ({ 0: method }) => method === 'grantConsent' || method === 'revokeConsent');
    // Ahead of the events that wait already.
    if (isFirst && !granted.consent)
      if (ttq.length) ttq.unshift?.(['holdConsent']);
      else say('holdConsent');
    if (granted.consent) say('grantConsent');
    else if (!isFirst || consent.basis === 'expressed') say('revokeConsent');
  });
};
