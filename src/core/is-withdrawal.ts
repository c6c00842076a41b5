import type { Category } from './category.js';
import type { ConsentChange } from './consent.js';
import { isGranted } from './is-granted.js';

/** Whether something that was granted no longer is: a category, or a service on its own. */
export const isWithdrawal = (
  { consent, previous, withdrawn }: Pick<ConsentChange, 'consent' | 'previous' | 'withdrawn'>,
  categories: readonly Category[] | null,
): boolean =>
  !!withdrawn[0] ||
  (categories ?? []).some(({ name, services }) =>
    services.some((service) => isGranted(previous, name, service) && !isGranted(consent, name, service)),
  );
