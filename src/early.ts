import { isAlive } from './core/choice.js';
import { decodeChoice } from './core/cookie-codec.js';
import { DAY } from './core/options.js';

/**
 * A classic script for inlining at the top of the head: `<html data-consent>` from the cookie before the first paint.
 * Attributes of its own tag: `data-cookie-name` and `data-revision` as on `<consent-manager>`; `data-preload` with the
 * address of `jaccepte-bar.js`, preloaded for a reader who has not chosen.
 */
const { cookieName = 'consent', revision = '1', preload } = document.currentScript?.dataset ?? {};

try {
  const choice = document.cookie
    .split('; ')
    .filter((pair) => pair.startsWith(`${cookieName}=`))
    .map((pair) => decodeChoice(pair.slice(cookieName.length + 1)))
    .filter((one) => one?.revision === +revision && isAlive(one, { maxAge: 400 * DAY }, Date.now()))
    .sort((a, b) => (b?.time ?? 0) - (a?.time ?? 0))[0];
  document.documentElement.dataset.consent = choice ? choice.on.join(' ') : 'necessary';
  if (preload && choice?.basis !== 'expressed') {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = preload;
    document.head.append(link);
  }
} catch {
  // Cookies are refused: there is no choice to mirror.
}
