import type { Options } from '../core/options.js';
import { parentDomains } from '../core/parent-domains.js';
import type { CookieJar } from './cookie-jar.js';
import { warnOnce } from './warn-once.js';

/**
 * Writes the choice, or with `null` removes it, and reads back whether it is kept. One cookie of the name is left,
 * whatever a host and its parent domains had. Where `cookie-domain` is refused, the choice is kept on the host alone.
 */
export const writeChoice = (jar: CookieJar, options: Options, value: string | null, maxAge: number): boolean => {
  const { cookieDomain } = options;
  const isKept = () => jar.read(options).includes(value ?? '');
  const remove = () => {
    for (const domain of ['', ...parentDomains(location.hostname)])
      jar.set({ ...options, cookieDomain: domain }, '', 0);
  };
  try {
    if (value === null) {
      remove();
      return !jar.read(options)[0];
    }
    jar.set(options, value, maxAge);
    if (jar.read(options)[1]) {
      remove();
      jar.set(options, value, maxAge);
    }
    if (cookieDomain && !isKept()) {
      warnOnce(`the cookie cannot be set on cookie-domain "${cookieDomain}": kept on this host alone.`);
      jar.set({ ...options, cookieDomain: '' }, value, maxAge);
    }
    return isKept();
  } catch {
    return false;
  }
};
