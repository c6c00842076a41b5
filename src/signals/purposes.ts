import type { Consent } from '../core/consent.js';
import { isGranted } from '../core/is-granted.js';

/** A vendor's purposes, in its own words, and the category that each goes by unless the page's markup says otherwise. */
export type Purposes = Readonly<Record<string, string>>;

/** Whether each purpose is granted. */
export type PurposeState<P extends Purposes> = Readonly<Record<keyof P, boolean>>;

/**
 * Which of a vendor's purposes are granted. `signals="google:ad_storage meta"` on a `<consent-category>` or `<consent-service>`
 * says that these go by it, a vendor's name alone that all of its purposes do; several that claim one all have to be granted.
 * A purpose that nothing claims goes by its category, and is denied on a page without that.
 */
export const readPurposes = <P extends Purposes>(
  manager: Element | null,
  consent: Consent,
  vendor: string,
  purposes: P,
): PurposeState<P> => {
  const claims = [...(manager?.querySelectorAll('consent-category[signals],consent-service[signals]') ?? [])].map(
    (element) => ({
      named: (element.getAttribute('signals') ?? '').toLowerCase().split(/\s+/),
      isGranted: isGranted(
        consent,
        element.closest('consent-category')?.getAttribute('name') ?? '',
        element.localName === 'consent-service' ? (element.getAttribute('name') ?? '') : '',
      ),
    }),
  );
  return Object.fromEntries(
    Object.entries(purposes).map(([purpose, category]) => {
      const claimed = claims.filter(({ named }) =>
        [vendor, `${vendor}:${purpose.toLowerCase()}`].some((name) => named.includes(name)),
      );
      const isOn = claimed[0] ? claimed.every((claim) => claim.isGranted) : isGranted(consent, category);
      return [purpose, isOn];
    }),
  ) as PurposeState<P>;
};
