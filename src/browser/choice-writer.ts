import type { Options } from '../core/options.js';
import { parentDomains } from '../core/parent-domains.js';
import type { CookieJar } from './cookie-jar.js';
import { warnOnce } from './warn-once.js';

/** By when a cookie has come to every tab, at first and on a busy machine, in ms. */
const LATER = [300, 2000];

/** Nobody's but ours: it is removed again. */
const KEY = 'jaccepte-changed';

/** Tells other tabs by the event of a storage that nothing stays in, where the browser does not tell of cookies. */
const tellOtherTabs = (): void => {
  if ('cookieStore' in window) return;
  try {
    localStorage.setItem(KEY, '');
    localStorage.removeItem(KEY);
  } catch {
    // Blocked or full: they see it when they are shown.
  }
};

/**
 * Writes the choice, or with `null` removes it, and reads back whether it is kept. One cookie of the name is left,
 * whatever a host and its parent domains had; where the new one is not kept, none: an older choice is no longer the
 * reader's. Where `cookie-domain` is refused, the choice is kept on the host alone.
 */
export const writeChoice = (jar: CookieJar, options: Options, value: string | null, maxAge: number): boolean => {
  const { cookieDomain } = options;
  const isKept = () => (value === null ? !jar.read(options)[0] : jar.read(options).includes(value));
  const set = (domain: string) =>
    jar.set({ ...options, cookieDomain: domain }, value ?? '', value === null ? 0 : maxAge);
  const remove = () => {
    for (const domain of ['', ...parentDomains(location.hostname)])
      jar.set({ ...options, cookieDomain: domain }, '', 0);
  };
  try {
    set(cookieDomain);
    if (jar.read(options)[value === null ? 0 : 1]) {
      remove();
      set(cookieDomain);
    }
    if (!isKept()) {
      if (cookieDomain) set('');
      if (!isKept()) remove();
      warnOnce(
        isKept()
          ? `the cookie cannot be set on cookie-domain "${cookieDomain}": kept on this host alone.`
          : 'the choice cannot be kept, because cookies are refused or it is over 4,096 bytes: it holds for this page only.',
      );
    }
    tellOtherTabs();
    // Again: in Firefox another tab may hear of the storage before it has the cookie.
    for (const delay of LATER) setTimeout(tellOtherTabs, delay);
    return isKept();
  } catch {
    return false;
  }
};
