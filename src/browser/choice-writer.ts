import type { Options } from '../core/options.js';
import { parentDomains } from '../core/parent-domains.js';
import type { CookieJar } from './cookie-jar.js';
import { warnOnce } from './warn-once.js';

/** Bytes of name and value beyond which a browser keeps nothing. https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#section-5.7 */
const LONGEST = 4096;

/** Tells other tabs by the event of a storage that nothing stays in, where the browser does not tell of cookies. */
const tellOtherTabs = (): void => {
  if ('cookieStore' in window) return;
  try {
    localStorage.setItem('jaccepte', '');
    localStorage.removeItem('jaccepte');
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
  const { cookieDomain, cookieName } = options;
  const isKept = () => (value === null ? !jar.read(options)[0] : jar.read(options).includes(value));
  const remove = () => {
    for (const domain of ['', ...parentDomains(location.hostname)])
      jar.set({ ...options, cookieDomain: domain }, '', 0);
  };
  try {
    if (value !== null) {
      jar.set(options, value, maxAge);
      if (jar.read(options)[1]) {
        remove();
        jar.set(options, value, maxAge);
      }
      if (cookieName.length + value.length > LONGEST)
        warnOnce(`the choice is longer than the ${LONGEST} bytes of a cookie: it holds for this page only.`);
      else if (cookieDomain && !isKept()) {
        warnOnce(`the cookie cannot be set on cookie-domain "${cookieDomain}": kept on this host alone.`);
        jar.set({ ...options, cookieDomain: '' }, value, maxAge);
      }
    }
    if (value === null || !isKept()) remove();
    tellOtherTabs();
    return isKept();
  } catch {
    return false;
  }
};
