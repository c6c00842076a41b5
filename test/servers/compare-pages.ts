import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { decodeChoice } from '../../src/core/cookie-codec.js';
import { readConsent, type ReadConsentOptions } from '../../src/server.js';
import { listConsentCookies, writeCookie, type ConsentCookie } from './consent-cookies.js';
import {
  asked,
  CHROME,
  closedPage,
  expectPage,
  readPage,
  requestHeaders,
  SAFARI,
  type ServedPage,
} from './served-page.js';

/** Asks a server for its page with these headers. */
export type Ask = (headers: Record<string, string>) => Promise<Response>;

export const askAt =
  (url: string): Ask =>
  (headers) =>
    fetch(url, { headers });

/** The page is what `readConsent` says, or what `unless` says instead, for every kind of cookie. */
export async function comparePages(
  ask: Ask,
  {
    options = asked,
    unless,
  }: { options?: ReadConsentOptions; unless?: (cookie: ConsentCookie) => ServedPage | undefined } = {},
): Promise<void> {
  const seen = new Set<string>();
  for (const cookie of listConsentCookies()) {
    const response = await ask(requestHeaders(cookie));
    assert.equal(response.status, 200, cookie.name);
    const page = readPage(await response.text());
    assert.deepEqual(page, unless?.(cookie) ?? expectPage(cookie, options), cookie.name);
    seen.add(JSON.stringify(page));
  }
  assert.ok(seen.size >= 4, 'the pages hardly differ');
}

/** Whatever is done to a cookie, the page grants nothing that `readConsent` does not; `reads` for a server that knows no dates. */
export async function compareDamaged(ask: Ask, { knowsDates = true } = {}): Promise<void> {
  let granted = 0;
  await fc.assert(
    fc.asyncProperty(damagedCookie, async (header) => {
      const page = readPage(await (await ask({ Cookie: header })).text());
      const time = decodeChoice(header.slice('consent='.length))?.time;
      const now = knowsDates || time === undefined ? {} : { now: time * 1000 };
      const may = readConsent(header, { ...asked, ...now }).granted;
      assert.deepEqual(
        page.granted.filter((name) => !may.includes(name)),
        [],
        header,
      );
      granted += Number(page.runs);
    }),
    { numRuns: 300, seed: 20_261_125 },
  );
  // Some survive it, or nothing was tried.
  assert.ok(granted > 10 && granted < 290, `${granted} of 300 were granted`);
}

/** A `Cookie` header in two lines, as HTTP/2 may have it, is one: of two cookies in it none counts where two are too many. */
export async function checkTwoLines(url: string): Promise<void> {
  const [granted, refused] = [writeCookie(), writeCookie({ on: ['necessary'], off: ['statistics', 'marketing'] })];
  const read = async (...lines: string[]) => {
    // In a flat list Node leaves two lines two.
    const headers = ['Host', new URL(url).host, ...lines.flatMap((line) => ['Cookie', line])];
    const [answer] = (await once(request(url, { headers }).end(), 'response')) as [IncomingMessage];
    return readPage(await text(answer));
  };
  assert.equal((await read('session=abc', granted)).runs, true);
  assert.deepEqual(await read(granted, refused), closedPage);
}

/** The answer is kept by no cache that readers share, and by a reader's own only to ask anew. */
export async function checkCaching(ask: Ask): Promise<void> {
  for (const header of ['', writeCookie()]) {
    const { headers } = await ask(requestHeaders({ name: '', header }));
    assert.equal(headers.get('Cache-Control'), 'private, no-cache');
    assert.deepEqual(
      headers
        .get('Vary')
        ?.split(/,\s*/)
        .filter((name) => name !== 'Accept-Encoding'),
      ['Cookie', 'Sec-GPC'],
    );
  }
}

/** Safari gets its choice back with its date, for what is left of its life; nobody else does, and nothing is made up. */
export async function checkSetCookie(ask: Ask): Promise<void> {
  const setCookies = async (cookie: ConsentCookie, userAgent: string) =>
    (await ask(requestHeaders(cookie, userAgent))).headers.getSetCookie();
  for (const cookie of listConsentCookies()) {
    assert.deepEqual(await setCookies(cookie, CHROME), [], `${cookie.name}, in Chrome`);
    const { basis, decidedAt, expiresAt, granted } = readConsent(cookie.header, { ...asked, gpc: cookie.gpc });
    const [set = '', ...more] = await setCookies(cookie, SAFARI);
    assert.deepEqual(more, [], cookie.name);
    if (basis === 'none') assert.equal(set, '', cookie.name);
    // A server that takes less for a choice gives nothing back.
    if (!set && cookie.oddity) continue;
    if (basis === 'none') continue;
    const [pair = '', ...attributes] = set.split('; ');
    const kept = readConsent(pair, asked);
    assert.deepEqual([kept.decidedAt, kept.granted], [decidedAt, granted], cookie.name);
    const left = (expiresAt!.getTime() - Date.now()) / 1000;
    const maxAge = Number(attributes.pop()?.replace('Max-Age=', ''));
    assert.ok(Math.abs(maxAge - left) < 5, `${cookie.name}: Max-Age=${maxAge}, and ${left} seconds are left`);
    assert.deepEqual(attributes, ['Path=/', 'SameSite=Lax'], cookie.name);
  }
}

/** A cookie of the library's with one to three things done to it, which a header can still carry. */
const damagedCookie = fc
  .record({
    grants: fc.boolean(),
    damages: fc.array(
      fc.record({
        at: fc.nat(160),
        skip: fc.nat(3),
        insert: fc.oneof(
          fc.constantFrom(
            '',
            '+',
            '&',
            '=',
            '%',
            '%0A',
            '%20',
            '&on=',
            '&off=statistics',
            '+statistics',
            'on=',
            ';',
            ' ',
          ),
          fc.string({
            unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
            maxLength: 3,
          }),
        ),
      }),
      { minLength: 0, maxLength: 3 },
    ),
  })
  .map(({ grants, damages }) => {
    const whole = grants
      ? writeCookie({ services: { youtube: true } })
      : writeCookie({ on: ['necessary'], off: ['statistics', 'marketing'] });
    return damages
      .reduce((cookie, { at, skip, insert }) => cookie.slice(0, at + 8) + insert + cookie.slice(at + 8 + skip), whole)
      .trim();
  });
