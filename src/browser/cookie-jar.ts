import Cookies from 'js-cookie';
import type { Options } from '../core/options.js';

type Place = Pick<Options, 'cookieName' | 'cookieDomain'>;

/** The page's cookies, as far as the choice is concerned. */
export interface CookieJar {
  /**
   * Every value of the cookie that reaches the page: a host and its parent domain may each have one, and js-cookie reads
   * the first. Empty where the browser refuses cookies or a sandbox throws.
   */
  read(place: Place): string[];
  /** Sets the cookie as it is, for `maxAge` seconds; 0 removes it. Where cookies are refused nothing happens; a sandbox throws. */
  set(place: Place, value: string, maxAge: number): void;
}

export const cookieJar: CookieJar = {
  read({ cookieName }) {
    try {
      return document.cookie
        .split('; ')
        .filter((pair) => pair.startsWith(`${cookieName}=`))
        .map((pair) => pair.slice(cookieName.length + 1));
    } catch {
      return [];
    }
  },
  set({ cookieName, cookieDomain }, value, maxAge) {
    // The value is form-encoded already, so what the codec wrote is what every reader finds.
    Cookies.withConverter({ write: String }).set(cookieName, value, {
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      domain: cookieDomain,
      'max-age': `${maxAge}`,
    });
  },
};
