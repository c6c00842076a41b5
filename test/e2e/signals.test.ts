import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barShown, choiceCookie, pageOf, refuse } from './support/demo.js';
import { engines } from './support/engines.js';
import type { Page } from './support/page.js';
import { vendorSnippets } from './support/vendor-snippets.js';

const names = Object.keys(vendorSnippets);
const manager = `<consent-manager mode="opt-in" signals="${names.join(' ')}"></consent-manager>`;
const scripts = names.map((name) => `<script>${vendorSnippets[name]}</script>`).join('\n');
const adapters = names.map((name) => `/cdn/jaccepte-${name}-adapter.js`);

/** For the page: what waits in each vendor's queue, `arguments` as arrays; as text, because Firefox's driver tells of an object once. */
const readQueues = () => {
  const page = window as unknown as Record<string, { q?: unknown; queue?: unknown } & unknown[]>;
  const list = (queue: unknown) =>
    Array.from((queue ?? []) as ArrayLike<unknown>).map((entry) =>
      Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry as ArrayLike<unknown>) : entry,
    );
  return JSON.stringify({
    google: list(page.dataLayer),
    microsoft: list(page.uetq),
    clarity: list(page.clarity?.q),
    matomo: list(page._paq),
    meta: list(page.fbq?.queue),
    tiktok: list(page.ttq),
    pinterest: list(page.pintrk?.queue),
  });
};

const queuesOf = async (page: Page) => JSON.parse(await page.evaluate(readQueues)) as Record<string, unknown>;

const types = (ad: string, analytics: string, other: string) => ({
  ad_storage: ad,
  ad_user_data: ad,
  ad_personalization: ad,
  analytics_storage: analytics,
  functionality_storage: other,
  personalization_storage: other,
  security_storage: 'granted',
});
const [no, yes] = [types('denied', 'denied', 'denied'), types('granted', 'granted', 'granted')];
const defaults = [
  ['consent', 'default', no],
  ['set', 'ads_data_redaction', true],
  ['set', 'url_passthrough', false],
];
const update = (consent: object, redacts: boolean) => [
  ['consent', 'update', consent],
  ['set', 'ads_data_redaction', redacts],
  { event: 'jaccepte_consent_update', consent },
];
const clarity = (value: string) => ['consentv2', { ad_Storage: value, analytics_Storage: value }];

const uet = (kind: string, value: string) => ['consent', kind, { ad_storage: value }];
const matomoGiven = [['setConsentGiven'], ['setCookieConsentGiven']];

/** Each vendor's documented sequence as it waits for a script that is to come, with what the vendor's snippet says in between. */
const waiting = (comesFirst: 'adapter' | 'snippet', word: 'grant' | 'withdrawal') => {
  const isGrant = word === 'grant';
  const [isAdapterFirst, isSnippetFirst] = [comesFirst === 'adapter', comesFirst === 'snippet'];
  /** A denial that is put at the head is said as well, for a script that may have come. */
  const insisted = (deny: unknown[], ...calls: unknown[][]) => [deny, ...calls, deny];
  return {
    google: [
      ...(isAdapterFirst ? [...defaults, ['config', 'G-TEST']] : []),
      // What has come before its default has taken everything as granted, and is denied it.
      ...(isSnippetFirst ? [['config', 'G-TEST'], ...defaults, ['set', 'ads_data_redaction', true]] : []),
      ...(isGrant ? update(yes, false) : [['set', 'ads_data_redaction', false], ...update(no, true)]),
    ],
    microsoft: [...uet('default', 'denied'), ...uet('update', isGrant ? 'granted' : 'denied')],
    clarity: [clarity(isGrant ? 'granted' : 'denied')],
    // It works off its requirements before all else, wherever they stand in the queue.
    matomo: [['trackPageView'], ['requireConsent'], ['requireCookieConsent'], ...(isGrant ? matomoGiven : [])],
    meta: [
      ...insisted(['consent', 'revoke'], ['init', '1'], ['track', 'PageView']),
      ...(isGrant ? [['consent', 'grant']] : []),
    ],
    tiktok: [['holdConsent'], ['page'], [isGrant ? 'grantConsent' : 'revokeConsent']],
    pinterest: [
      ...insisted(['setconsent', false], ['load', '1'], ['page']),
      ...(isGrant ? [['setconsent', true]] : []),
    ],
  };
};

/** For the page: what each vendor's script does with its queue when it comes; it notes what it hears from then on. */
const letScriptsCome = () => {
  const page = window as unknown as Record<string, Record<string, unknown>>;
  const heard: Record<string, unknown[]> = {};
  const hear =
    (name: string) =>
    (...words: unknown[]) =>
      void (heard[name] ??= []).push(words);
  const hearEntry = (name: string) => (entry: unknown) =>
    void (heard[name] ??= []).push(
      Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry as ArrayLike<unknown>) : entry,
    );
  page.dataLayer!.push = hearEntry('google');
  page.uetq = { push: hear('microsoft') };
  page.clarity = hear('clarity') as never;
  page._paq = { push: hearEntry('matomo') };
  Object.assign(page.fbq!, { callMethod: hear('meta'), queue: [] });
  page.ttq = Object.fromEntries(
    ['holdConsent', 'grantConsent', 'revokeConsent'].map((name) => [name, () => hear('tiktok')(name)]),
  );
  page.pintrk = hear('pinterest') as never;
  page.heard = heard;
};

/** What they hear of a choice and of its withdrawal. */
const heardOfBoth = {
  google: [...update(yes, false), ...update(no, true)],
  microsoft: [uet('update', 'granted'), uet('update', 'denied')],
  clarity: [clarity('granted'), clarity('denied')],
  matomo: [...matomoGiven, ['forgetConsentGiven', -1], ['forgetCookieConsentGiven']],
  meta: [
    ['consent', 'grant'],
    ['consent', 'revoke'],
  ],
  tiktok: [['grantConsent'], ['revokeConsent']],
  pinterest: [
    ['setconsent', true],
    ['setconsent', false],
  ],
};

const told = async (page: Page) => {
  await page.waitFor(() => {
    const { clarity, ttq } = window as unknown as Record<string, { q?: unknown[]; length: number } | undefined>;
    return (clarity?.q?.length ?? 0) > 0 && (ttq?.length ?? 0) > 0;
  });
};
const grantedAre = (page: Page, names: string) =>
  page.waitFor((names) => document.documentElement.dataset['consent'] === names, names);

for (const engine of engines) {
  describe(`signals, in ${engine}`, () => {
    for (const comesFirst of ['adapter', 'snippet'] as const)
      test(
        `every vendor's queue has its documented sequence where its ${comesFirst} comes first, and one word on consent at the end`,
        asReader(
          engine,
          { '/page': pageOf((comesFirst === 'snippet' ? scripts : '') + manager) },
          async ({ site, page }) => {
            await page.goto(`${site.url}/page`);
            await barShown(page);
            await told(page);
            if (comesFirst === 'adapter')
              await page.evaluate((html) => {
                document.body.append(document.createRange().createContextualFragment(html));
              }, scripts);
            for (const adapter of adapters) assert.equal(site.requestsOf(adapter).length, 1, adapter);

            await page.click(accept);
            await grantedAre(page, 'necessary preferences statistics marketing');
            assert.deepEqual(await queuesOf(page), waiting(comesFirst, 'grant'));
            await page.evaluate(() => window.jaccepte?.refuse());
            await grantedAre(page, 'necessary');
            assert.deepEqual(await queuesOf(page), waiting(comesFirst, 'withdrawal'));
          },
        ),
      );

    test(
      "every vendor's script that has come hears of a choice and of its withdrawal",
      asReader(engine, { '/page': pageOf(scripts + manager) }, async ({ site, page }) => {
        await page.goto(`${site.url}/page`);
        await barShown(page);
        await told(page);
        await page.evaluate(letScriptsCome);
        await page.click(accept);
        await grantedAre(page, 'necessary preferences statistics marketing');
        await page.evaluate(() => window.jaccepte?.refuse());
        await grantedAre(page, 'necessary');
        const heard = await page.evaluate(() => JSON.stringify((window as unknown as { heard: unknown }).heard));
        assert.deepEqual(JSON.parse(heard), heardOfBoth);
      }),
    );

    test(
      'a gated tag finds in its queue what it may, and what it may not',
      asReader(
        engine,
        {
          '/page': pageOf(
            `<consent-manager mode="opt-in" signals="google"></consent-manager>
            <script type="text/plain" data-category="statistics">window.found = (window.dataLayer || []).length;
              ${vendorSnippets.google}</script>`,
          ),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/round-trip.html`);
          await page.evaluate(
            (value) => {
              document.cookie = `consent=${value}; Path=/`;
            },
            choiceCookie({ m: 'opt-in', on: 'necessary statistics', off: 'preferences marketing' }),
          );
          await page.goto(`${site.url}/page`);
          assert.equal(await page.waitFor(() => (window as { found?: number }).found), 6);
          const { google } = await queuesOf(page);
          const mixed = types('denied', 'granted', 'denied');
          assert.deepEqual(google, [...defaults, ...update(mixed, true), ['config', 'G-TEST']]);
        },
      ),
    );

    test(
      'nothing is loaded for a page that names nobody',
      asReader(
        engine,
        { '/page': pageOf('<consent-manager mode="opt-in"></consent-manager>') },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(refuse);
          await page.waitFor(() => document.cookie.includes('consent='));
          assert.deepEqual(
            site.log.filter(({ path }) => path.includes('-adapter')),
            [],
          );
        },
      ),
    );

    test(
      'a receipt is posted of a choice, with the hash of what was shown',
      asReader(
        engine,
        {
          '/page': pageOf('<consent-manager mode="opt-in" receipts-href="/receipts"></consent-manager>'),
          '/receipts': { status: 204 },
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(refuse);
          const [request] = await site.waitForRequests('/receipts');
          const receipt = JSON.parse(request?.body ?? '') as Record<string, unknown>;
          assert.equal(request?.headers['content-type'], 'application/json');
          assert.equal(request.headers.referer, undefined);
          assert.match(String(receipt['textsHash']), /^[0-9a-f]{64}$/);
          assert.deepEqual(
            [receipt['action'], receipt['basis'], receipt['language'], receipt['allowed']],
            ['refuse', 'expressed', 'fr', ['necessary']],
          );
          await page.waitFor(() => !localStorage.getItem('jaccepte-receipts'));
        },
      ),
    );

    test(
      'a receipt that a site did not take is posted on the next page',
      asReader(
        engine,
        {
          '/page': pageOf(
            '<consent-manager mode="opt-in" receipts-href="/receipts"></consent-manager><a data-consent-action="open">Cookies</a>',
          ),
          '/receipts': { status: 503 },
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await site.waitForRequests('/receipts');
          await page.waitFor(() => localStorage.getItem('jaccepte-receipts')?.includes('textsHash":"'));
          site.routes['/receipts'] = { status: 204 };
          site.clearLog();
          await page.goto(`${site.url}/page`);
          await site.waitForRequests('/receipts');
          await page.waitFor(() => !localStorage.getItem('jaccepte-receipts'));
        },
      ),
    );
  });
}
