import { isGranted } from '../core/is-granted.js';
import type { InformedPage } from './signal.js';
import { tellVendor, type Word } from './tell-vendor.js';

interface WordPressPage {
  wp_consent_type?: 'optin' | 'optout';
  wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
  /** From version 2 on. */
  wp_set_service_consent?: (service: string, isGranted: boolean) => void;
}

/** Its categories, and ours. https://github.com/WordPress/wp-consent-level-api */
const CATEGORIES = {
  functional: 'necessary',
  preferences: 'preferences',
  statistics: 'statistics',
  'statistics-anonymous': 'statistics',
  marketing: 'marketing',
};

/**
 * The WP Consent API: the type of consent, then the categories, then the services. It keeps them in cookies of its own, so
 * nothing is set before there is something to keep; without them its default is the type's.
 */
export const listen = (page: InformedPage): void => {
  const global = window as WordPressPage;
  let last: Word<typeof CATEGORIES> | undefined;

  const set = () => {
    if (!last || !global.wp_set_consent) return;
    const { granted, consent } = last;
    for (const [category, isOn] of Object.entries(granted)) global.wp_set_consent(category, isOn ? 'allow' : 'deny');
    for (const { name, services } of page.store.options.categories ?? [])
      for (const service of services) global.wp_set_service_consent?.(service, isGranted(consent, name, service));
  };

  const announceType = () => document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));

  tellVendor(
    page,
    'wordpress',
    CATEGORIES,
    (word) => {
      const { consent, granted, isFirst } = word;
      const isOptOut = consent.mode === 'opt-out';
      if (isFirst) {
        global.wp_consent_type = isOptOut ? 'optout' : 'optin';
        announceType();
      }
      const isDefault = Object.entries(granted).every(
        ([category, isOn]) => category === 'functional' || isOn === isOptOut,
      );
      if (isFirst && isDefault && consent.basis === 'none') return;
      last = word;
      set();
    },
    ({ services }) => services,
  );
  // The plugin's script, and those that listen to it, stand at the end of the page.
  document.addEventListener('DOMContentLoaded', set);
  addEventListener('load', () => {
    set();
    announceType();
  });
};
