import { parentDomains } from '../core/parent-domains.js';

/** Seconds for which a cookie stays that is set only to see whether it may be. */
const MOMENT = 9;

const isSecure = (): boolean => location.protocol === 'https:';

const namesNow = (): string[] => document.cookie.split('; ').map((pair) => pair.replace(/=.*/s, ''));

/** `/` and every path above the page, each as it may be written: `/a/b` gives `/`, `/a`, `/a/`, `/a/b`. */
const paths = (): string[] => {
  const found = ['/'];
  for (let at = 0; (at = location.pathname.indexOf('/', at + 1)) > 0;)
    found.push(location.pathname.slice(0, at), location.pathname.slice(0, at + 1));
  return [...new Set([...found, location.pathname])];
};

/** Every attribute under which a cookie may have been set that reaches the page: host-only, and on each parent domain. */
const places = (): string[] => {
  const secure = isSecure() ? '; Secure' : '';
  return ['', ...parentDomains(location.hostname).map((domain) => `; Domain=${domain}`)].flatMap((domain) =>
    paths().map((path) => `; Path=${path}${domain}${secure}`),
  );
};

const remove = (name: string, place: string): void => {
  document.cookie = `${name}=; Max-Age=0${place}`;
};

/**
 * In Firefox and WebKit the process of a page takes what a script writes over a cookie that it cannot see, for a moment: there
 * nothing can be found out by trying.
 */
const isChromium = (): boolean => 'chrome' in window;

/** Whether a cookie can be set there: where one that scripts cannot see (HttpOnly) stands already, it cannot. */
const canSet = (name: string, place: string): boolean => {
  document.cookie = `${name}=; Max-Age=${MOMENT}${place}`;
  const isSet = namesNow().includes(name);
  remove(name, place);
  return isSet;
};

/**
 * Removes the cookies of these names from everywhere they may have been set, and returns the names of those that are still
 * there: visible all the same, or of the `exact` names those that are HttpOnly, which Chromium alone lets a script find out
 * at once (RFC 6265, section 5.3, step 11.2). Cookies of other sites are out of reach and out of sight. Throws in a sandbox.
 */
export const sweepCookies = (isSwept: (name: string) => boolean, exact: readonly string[]): string[] => {
  const all = places();
  for (const name of new Set(namesNow().filter(isSwept)))
    for (const place of all) {
      remove(name, place);
      // One that is kept apart for each site that it is embedded in goes by this attribute alone, and takes https.
      if (isSecure()) remove(name, `${place}; Partitioned`);
    }
  const visible = namesNow().filter(isSwept);
  // A place that takes no cookie at all, such as a public suffix, tells nothing.
  const open = isChromium() ? all.filter((place) => canSet('jaccepte-probe', place)) : [];
  const hidden = exact.filter(
    (name) => isSwept(name) && !visible.includes(name) && !open.every((place) => canSet(name, place)),
  );
  return [...visible, ...hidden];
};
