import { createCategory } from './core/category.js';
import { isAlive, isAnswer } from './core/choice.js';
import type { Consent, ConsentMode } from './core/consent.js';
import { decodeChoice } from './core/cookie-codec.js';
import { DAY, optionsWithoutManager, type Options } from './core/options.js';
import { createSnapshot } from './core/snapshot.js';

/** What the page's `<consent-manager>` says, as far as a server has to know. */
export interface ReadConsentOptions {
  /** `cookie-name`; `consent` by default. */
  readonly cookieName?: string;
  /** `revision`; 1 by default. */
  readonly revision?: number;
  /** `max-age-days`; 182 by default. */
  readonly maxAgeDays?: number;
  /** `mode`: what holds before a choice. `opt-in` by default, so that nothing is granted that nobody gave. */
  readonly mode?: ConsentMode;
  /** The categories the page asks about. Without them any choice answers, and what it names is all there is. */
  readonly categories?: readonly string[];
  /** Whether the request bore `Sec-GPC: 1` and the page honours it. */
  readonly gpc?: boolean;
  /** Milliseconds since 1970; the present by default. */
  readonly now?: number;
}

/**
 * Reads the state of consent from a request's `Cookie` header. Never throws: no cookie, or one that does not answer what
 * the page asks, is no choice. Of two cookies of the name the newest that answers counts.
 */
export const readConsent = (cookieHeader: string | null | undefined, options: ReadConsentOptions = {}): Consent => {
  const { cookieName = 'consent', revision = 1, maxAgeDays = 182, mode = 'opt-in', gpc = false } = options;
  const names = options.categories && new Set(['necessary', ...options.categories]);
  const asked: Options = {
    ...optionsWithoutManager,
    mode,
    revision,
    gpc,
    maxAge: maxAgeDays * DAY,
    categories: names ? [...names].map(createCategory) : null,
  };
  const choices = (cookieHeader ?? '')
    .split(/;\s*/)
    .filter((pair) => pair.startsWith(`${cookieName}=`))
    .map((pair) => decodeChoice(pair.slice(cookieName.length + 1)))
    .filter((choice) => choice !== null)
    .filter((choice) => choice.revision === revision && isAlive(choice, asked, options.now ?? Date.now()))
    .sort((a, b) => b.time - a.time);
  const choice = choices.find((one) => isAnswer(one, asked)) ?? null;
  return createSnapshot(names ? asked : { ...asked, mode: choice?.mode ?? mode }, choice, true);
};

export type { Consent, ConsentBasis, ConsentMode } from './core/consent.js';

/**
 * Lets `@lit-labs/ssr` draw the bar, in the process that renders the pages: see docs/frameworks.md. What needs no more than
 * `readConsent` loads nothing for it; on a page it does nothing.
 */
export const defineServerElements = async (): Promise<void> => {
  if (typeof document === 'undefined') (await import('./elements/server-elements.js')).defineServerManager();
};
