import type { Category } from './category.js';
import type { ConsentMode } from './consent.js';

/** What a page asks, once its markup has been read. */
export interface Options {
  /**
   * Not there in `auto` until the region is known, nor on a page that asks nothing: a choice that is stored holds, nothing else
   * is granted.
   */
  readonly mode?: ConsentMode | undefined;
  /** A choice of another revision does not count. Not there on a page that asks nothing. */
  readonly revision?: number;
  /** Life of a choice, in seconds from the choice. */
  readonly maxAge: number;
  readonly cookieName: string;
  /** Domain to share the cookie with; empty for the host alone. */
  readonly cookieDomain: string;
  /** Global Privacy Control is sent by the browser and honoured by the page. */
  readonly gpc: boolean;
  /** In document order, `necessary` among them; `null` on a page without `<consent-manager>`, which asks nothing. */
  readonly categories: readonly Category[] | null;
}

/** Seconds in a day. */
export const DAY = 86_400;

/** A page without `<consent-manager>`: a stored choice holds, nothing else is granted. */
export const optionsWithoutManager: Options = {
  maxAge: 182 * DAY,
  cookieName: 'consent',
  cookieDomain: '',
  gpc: false,
  categories: null,
};
