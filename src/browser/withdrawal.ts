import { isWithdrawal } from '../core/is-withdrawal.js';
import type { CommandedPage } from './commanded-page.js';
import type { ConsentChangeEvent } from './events/consent-change-event.js';
import { sweep } from './sweeper.js';

/**
 * Carries out what a change withdraws: removes what the denied declare to store, has the event tell of the names that are
 * left, announces it, and reloads the page where it asks for that. Removes once more when the page is left, because a script
 * that runs may write again. In a file of its own, because a page that declares nothing needs none of it.
 */
export const carryOut = (
  { store, jar, manager }: CommandedPage,
  { detail }: ConsentChangeEvent,
  announce: () => void,
): void => {
  const { consent, left } = detail;
  const hasWithdrawn = isWithdrawal(detail, store.options.categories);
  const isDenial = consent.basis === 'expressed' || hasWithdrawn;
  const clear = () => (manager ? sweep(manager, store.current, store.options.cookieName) : []);
  if (isDenial) left.push(...clear());
  if (left[0]) console.debug(`jaccepte: could not be removed: ${left.join(' ')}`);
  announce();
  if (isDenial) addEventListener('pagehide', clear, { once: true });
  // Only where the next load finds what holds now; else it would withdraw it anew, and reload, for ever.
  const isKept = consent.id ? consent.persisted : !jar.read(store.options)[0];
  if (hasWithdrawn && isKept && manager?.hasAttribute('reload-on-withdraw')) location.reload();
};
