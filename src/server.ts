import { createCategory, type Category } from './core/category.js';
import { isAlive, isAnswer, type Choice } from './core/choice.js';
import type { Consent, ConsentMode } from './core/consent.js';
import { decodeChoice, encodeChoice } from './core/cookie-codec.js';
import { DAY, optionsWithoutManager, type Options } from './core/options.js';
import { createSnapshot } from './core/snapshot.js';

/** One `<consent-category>` of the page, where its name does not say it all. */
export interface AskedCategory {
  readonly name: string;
  /** `default`: overrides the mode before a choice. */
  readonly default?: 'granted' | 'denied' | undefined;
  /** `required`: always granted. */
  readonly required?: boolean | undefined;
  /** Names of its `<consent-service>`s. A choice that was not asked about one of them is no answer. */
  readonly services?: readonly string[] | undefined;
}

/** What the page's `<consent-manager>` says, as far as a server has to know. */
export interface ReadConsentOptions {
  /** `cookie-name`; `consent` by default. */
  readonly cookieName?: string | undefined;
  /** `revision`; 1 by default. */
  readonly revision?: number | undefined;
  /** `max-age-days`; 182 by default. */
  readonly maxAgeDays?: number | undefined;
  /** `mode`: what holds before a choice. `opt-in` by default, so that nothing is granted that nobody gave. */
  readonly mode?: ConsentMode | undefined;
  /**
   * The categories the page asks about. Without them any choice answers, and what it names is all there is: the names then
   * come from the cookie, so escape them before they go into a page.
   */
  readonly categories?: readonly (string | AskedCategory)[] | undefined;
  /** Whether the request bore `Sec-GPC: 1` and the page honours it. */
  readonly gpc?: boolean | undefined;
  /** Milliseconds since 1970; the present by default. */
  readonly now?: number | undefined;
}

export interface SetCookieOptions extends ReadConsentOptions {
  /** `cookie-domain`. Another one than the page's would make a second cookie of the name. */
  readonly cookieDomain?: string | undefined;
  /** Whether readers come by https; `true` by default. */
  readonly secure?: boolean | undefined;
}

/**
 * Reads the state of consent from a request's `Cookie` header. Never throws: no cookie, or one that does not answer what
 * the page asks, is no choice. Of two cookies of the name the newest that answers counts.
 */
export const readConsent = (cookieHeader: string | null | undefined, options: ReadConsentOptions = {}): Consent => {
  const { choice, asked } = findChoice(cookieHeader, options);
  return createSnapshot(asked.categories ? asked : { ...asked, mode: choice?.mode ?? asked.mode }, choice, true);
};

/**
 * The `Set-Cookie` header that gives a choice back as it is, for what is left of its life: Safari keeps a cookie that a
 * script has written for seven days, one from a server for as long as it says. `null` where there is no choice that holds.
 * https://webkit.org/blog/8613/intelligent-tracking-prevention-2-1/
 */
export const createSetCookie = (
  cookieHeader: string | null | undefined,
  options: SetCookieOptions = {},
): string | null => {
  const { choice, asked, now } = findChoice(cookieHeader, options);
  if (!choice || (asked.gpc && choice.basis === 'implied')) return null;
  const attributes = [
    // Encoded anew: what came with the request goes into no header of the answer.
    `${asked.cookieName}=${encodeChoice(choice)}`,
    'Path=/',
    ...(options.cookieDomain ? [`Domain=${options.cookieDomain}`] : []),
    'SameSite=Lax',
    ...((options.secure ?? true) ? ['Secure'] : []),
    `Max-Age=${Math.floor(choice.time + asked.maxAge - now / 1000)}`,
  ];
  return attributes.join('; ');
};

/** The newest choice that answers what the page asks, and what that is. */
function findChoice(cookieHeader: string | null | undefined, options: ReadConsentOptions) {
  const { cookieName = 'consent', revision = 1, maxAgeDays = 182, mode = 'opt-in', gpc = false } = options;
  const now = options.now ?? Date.now();
  const asked: Options = {
    ...optionsWithoutManager,
    cookieName,
    mode,
    revision,
    gpc,
    maxAge: maxAgeDays * DAY,
    categories: options.categories ? listCategories(options.categories) : null,
  };
  const choices = (cookieHeader ?? '')
    .split(/;\s*/)
    .filter((pair) => pair.startsWith(`${cookieName}=`))
    .map((pair) => decodeChoice(pair.slice(cookieName.length + 1)))
    .filter(
      (choice): choice is Choice => choice?.revision === revision && isAlive(now / 1000 - choice.time, asked.maxAge),
    )
    .sort((a, b) => b.time - a.time);
  return { choice: choices.find((one) => isAnswer(one, asked)) ?? null, asked, now };
}

/** As the page's markup would be read: the first of a name counts, and `necessary` is always there. */
function listCategories(categories: readonly (string | AskedCategory)[]): Category[] {
  const found = new Map<string, Category>();
  for (const one of categories) {
    const { name, required = false, services = [], ...said } = typeof one === 'string' ? { name: one } : one;
    const initially = said.default && said.default === 'granted';
    if (!found.has(name)) found.set(name, { name, required: required || name === 'necessary', initially, services });
  }
  return found.has('necessary') ? [...found.values()] : [createCategory('necessary'), ...found.values()];
}

export type { Consent, ConsentBasis, ConsentMode } from './core/consent.js';
export { isGranted } from './core/is-granted.js';

/**
 * Lets `@lit-labs/ssr` draw the bar, in the process that renders the pages: see docs/frameworks.md. What needs no more than
 * `readConsent` loads nothing for it; on a page it does nothing.
 */
export const defineServerElements = async (): Promise<void> => {
  if (typeof document === 'undefined') (await import('./elements/server-elements.js')).defineServerManager();
};
