import type { Choice } from '../../src/core/choice.js';
import { encodeChoice } from '../../src/core/cookie-codec.js';

/** What a request says of consent, and in what way it is out of the ordinary. */
export interface ConsentCookie {
  readonly name: string;
  /** The request's `Cookie` header. */
  readonly header: string;
  readonly gpc?: boolean;
  /**
   * `two`: several cookies of the name. `spelling`: right, but not as the library writes it. `date`: wrong in its date alone.
   */
  readonly oddity?: 'two' | 'spelling' | 'date';
}

const DAY = 86_400;

/** A cookie as the library itself writes it. */
export const writeCookie = (changes: Partial<Choice> = {}): string =>
  `consent=${encodeChoice({
    basis: 'expressed',
    mode: 'opt-in',
    revision: 1,
    time: Math.floor(Date.now() / 1000) - 3600,
    id: '0f8fad5bd9cb469fa165',
    on: ['necessary', 'statistics'],
    off: ['marketing'],
    services: {},
    asked: false,
    ...changes,
  })}`;

/** Requests as they come to a server, whole and damaged. */
export function listConsentCookies(): ConsentCookie[] {
  const now = Math.floor(Date.now() / 1000);
  const granted = writeCookie();
  const refused = writeCookie({ time: now - 60, on: ['necessary'], off: ['statistics', 'marketing'] });
  const value = granted.slice('consent='.length);
  return [
    { name: 'no cookie', header: '' },
    { name: 'other cookies', header: 'session=abc; theme=dark' },
    { name: 'statistics granted', header: granted },
    { name: 'among other cookies', header: `session=abc; ${granted}; theme=dark` },
    { name: 'all granted', header: writeCookie({ on: ['necessary', 'statistics', 'marketing'], off: [] }) },
    { name: 'marketing alone', header: writeCookie({ on: ['necessary', 'marketing'], off: ['statistics'] }) },
    { name: 'all refused', header: refused },
    { name: 'services', header: writeCookie({ services: { youtube: true, x: false }, asked: ['youtube', 'x'] }) },
    { name: 'a category more', header: writeCookie({ on: ['necessary', 'statistics', 'médias', 'a*b'] }) },
    { name: 'another mode', header: writeCookie({ mode: 'implied' }) },
    { name: 'implied', header: writeCookie({ basis: 'implied', mode: 'implied' }) },
    { name: 'implied, under GPC', header: writeCookie({ basis: 'implied', mode: 'implied' }), gpc: true },
    { name: 'granted, under GPC', header: granted, gpc: true },
    { name: 'nothing, under GPC', header: '', gpc: true },

    { name: 'another revision', header: writeCookie({ revision: 2 }) },
    { name: 'silent about a category', header: writeCookie({ off: [] }) },
    { name: 'on its last day', header: writeCookie({ time: now - 182 * DAY + 600 }) },
    { name: 'expired', header: writeCookie({ time: now - 182 * DAY - 600 }), oddity: 'date' },
    { name: 'of a clock that is a little fast', header: writeCookie({ time: now + 30 }) },
    { name: 'in the future', header: writeCookie({ time: now + DAY }), oddity: 'date' },
    { name: 'without a date', header: granted.replace(/&t=\d+/, '') },

    { name: 'a longer name', header: `x${granted}` },
    { name: 'a name in capitals', header: granted.replace('consent', 'Consent') },
    { name: 'empty', header: 'consent=' },
    { name: 'a word', header: 'consent=yes' },
    { name: 'another version', header: granted.replace('v=1', 'v=2') },
    { name: 'cut off', header: granted.slice(0, -'&off=marketing'.length) },
    { name: 'cut off in a name', header: granted.slice(0, -3) },
    {
      name: 'names that begin or end alike, denied',
      header: writeCookie({ on: ['necessary', 'statistics-x', 'xstatistics'], off: ['statistics', 'marketing'] }),
    },
    {
      name: 'names that begin or end alike',
      header: writeCookie({ on: ['necessary', 'statistics-x', 'xstatistics'] }),
    },
    { name: 'both granted and denied', header: writeCookie({ off: ['marketing', 'statistics'] }) },
    { name: 'a line feed after the id', header: granted.replace('&on=', '%0A&on=') },
    {
      name: 'markup in a name',
      header: writeCookie({ on: ['necessary', 'statistics', '"><script>'] }),
      oddity: 'spelling',
    },
    {
      name: 'an ampersand in a name',
      header: writeCookie({ on: ['necessary', 'statistics', 'a&off=b'] }),
      oddity: 'spelling',
    },
    { name: 'a field twice, granted first', header: `${granted}&on=necessary&off=statistics+marketing` },
    { name: 'a field twice, refused first', header: `${refused}&on=necessary+statistics&off=marketing` },
    { name: 'fields as an array', header: `${refused}&on[]=necessary+statistics&off[]=marketing` },
    { name: 'encoded once more', header: `consent=${encodeURIComponent(value)}` },
    {
      name: 'encoded where it need not be',
      header: granted.replace('+statistics', '+st%61tistics'),
      oddity: 'spelling',
    },
    { name: 'a refusal encoded so', header: granted.replace('=marketing', '=marketing+%73tatistics') },
    { name: 'spaces by %20', header: granted.replaceAll('+', '%20'), oddity: 'spelling' },
    { name: 'in another order', header: `consent=${value.split('&').reverse().join('&')}`, oddity: 'spelling' },
    { name: 'in quotes', header: `consent="${value}"` },

    { name: 'two, the newer first', header: `${refused}; ${granted}`, oddity: 'two' },
    { name: 'two, the newer last', header: `${granted}; ${refused}`, oddity: 'two' },
    {
      name: 'two, the newer grants',
      header: `${refused.replace(/t=\d+/, `t=${now - 9000}`)};${granted}`,
      oddity: 'two',
    },
    { name: 'two, the first damaged', header: `consent=yes; ${granted}`, oddity: 'two' },
    {
      name: 'two, the last of another revision',
      header: `${granted}; ${writeCookie({ revision: 9, time: now })}`,
      oddity: 'two',
    },
    { name: 'three', header: `${granted}; a=b; ${refused}; consent=`, oddity: 'two' },
  ];
}
