import { readConsent, type ReadConsentOptions } from '../../src/server.js';
import type { ConsentCookie } from './consent-cookies.js';

/** What the page of every example asks of its readers. */
export const asked = { mode: 'opt-in', revision: 1, categories: ['statistics', 'marketing'] } as const;

/** What a page that was made for one reader says. */
export interface ServedPage {
  /** `<html data-consent>`. */
  readonly granted: readonly string[];
  /** Whether the bar's files are preloaded. */
  readonly preloads: boolean;
  /** Whether the script of statistics runs at once; otherwise it waits in the page for its grant. */
  readonly runs: boolean;
}

/** What `readConsent` says that the page has to be like. */
export function expectPage({ header, gpc }: ConsentCookie, options: ReadConsentOptions = asked): ServedPage {
  const { basis, granted } = readConsent(header, { ...options, gpc });
  return { granted, preloads: basis !== 'expressed', runs: granted.includes('statistics') };
}

export const closedPage: ServedPage = { granted: ['necessary'], preloads: true, runs: false };

export function readPage(html: string): ServedPage {
  const preloads = ['bar', 'fr'].map((name) =>
    html.includes(`rel="modulepreload" href="/jaccepte/jaccepte-${name}.js"`),
  );
  const scripts = html.match(/<script[^>]*analytics\.js[^>]*>/g) ?? [];
  const runs = scripts[0] === '<script async src="/analytics.js">';
  const waits = scripts[0] === '<script type="text/plain" data-category="statistics" src="/analytics.js">';
  if (preloads[0] !== preloads[1] || scripts.length !== 1 || runs === waits)
    throw new Error(`not a whole page:\n${html}`);
  return {
    granted: /<html [^>]*data-consent="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [],
    preloads: !!preloads[0],
    runs,
  };
}

export const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
export const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

/** The headers of a reader's request. */
export const requestHeaders = ({ header, gpc }: ConsentCookie, userAgent = CHROME): Record<string, string> => ({
  ...(header && { Cookie: header }),
  ...(gpc && { 'Sec-GPC': '1' }),
  'User-Agent': userAgent,
});
