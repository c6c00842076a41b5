import type { InformedPage } from './signal.js';
import { tellVendor } from './tell-vendor.js';
import { dropWaitingWords } from './waiting-words.js';

interface Clarity {
  (...words: unknown[]): void;
  q?: unknown[];
}

/**
 * Microsoft Clarity's `consentv2`, through the queue of its own snippet, because it hears nothing before it has started. The
 * capital S counts: another spelling is passed over. https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const listen = (page: InformedPage): void => {
  const global = window as { clarity?: Clarity };
  tellVendor(page, 'clarity', { ad_Storage: 'marketing', analytics_Storage: 'statistics' }, ({ granted }) => {
    const say = (isOn: boolean) => (isOn ? 'granted' : 'denied');
    const clarity = (global.clarity ??= function (): void {
      // eslint-disable-next-line prefer-rest-params
      ((global.clarity as Clarity).q ??= []).push(arguments);
    });
    dropWaitingWords(clarity.q, ({ 0: command }) => command === 'consentv2');
    clarity('consentv2', { ad_Storage: say(granted.ad_Storage), analytics_Storage: say(granted.analytics_Storage) });
  });
};
