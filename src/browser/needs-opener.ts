/**
 * Whether a page has a floating opener: where it is asked for, or in `auto` where the page itself offers no way to the
 * preferences. That is not known before all of it is parsed.
 */
export const needsOpener = (manager: Element): boolean =>
  manager.matches('[opener=start],[opener=end]') ||
  (document.readyState !== 'loading' && !document.querySelector('[opener=none],[data-consent-action=open]'));
