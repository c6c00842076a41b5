import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { asReader } from './support/demo.js';
import { engines } from './support/engines.js';

const snippet = readFileSync(new URL('../../dist/cdn/early.js', import.meta.url), 'utf8');
const page = (attributes = '', head = '') => `<!doctype html><title>early</title>${head}
  <script ${attributes}>${snippet}</script>
  <script>window.seen = document.documentElement.dataset.consent</script><p>…`;

const seconds = Math.floor(Date.now() / 1000);
const choice = (basis: string, on: string, time = seconds - 60) =>
  `v=1&b=${basis}&m=implied&r=1&t=${time}&id=0f8fad5bd9cb469fa165&on=${on}&off=marketing`;

interface Seen {
  seen?: string;
  dataLayer?: ArrayLike<unknown>[];
}

for (const engine of engines) {
  describe(`the head snippet, in ${engine}`, () => {
    test(
      'mirrors the choice before anything else runs, and takes what is damaged or of the future for none',
      asReader(engine, { '/early': page('', '') }, async ({ site, page: tab }) => {
        const cases: [string, string][] = [
          ['', 'necessary'],
          [choice('expressed', 'necessary+statistics'), 'necessary statistics'],
          [choice('implied', 'necessary+statistics'), 'necessary statistics'],
          [choice('expressed', 'necessary+statistics', seconds + 86_400), 'necessary'],
          [choice('expressed', 'necessary+statistics').slice(0, -12), 'necessary'],
          [choice('expressed', 'necessary+statistics').replace('r=1', 'r=2'), 'necessary'],
          [choice('expressed', '%zz'), 'necessary'],
          ['yes', 'necessary'],
        ];
        for (const [value, expected] of cases) {
          await tab.goto(`${site.url}/early`);
          await tab.evaluate((text) => {
            document.cookie = `consent=${text}; Path=/`;
          }, value);
          await tab.goto(`${site.url}/early`);
          assert.equal(await tab.evaluate(() => (window as Seen).seen), expected, value);
        }
        assert.deepEqual(tab.logs, []);
      }),
    );

    test(
      'preloads what it is told to, for a reader who has not chosen only',
      asReader(
        engine,
        { '/early': page('data-preload="/cdn/jaccepte-bar.js /cdn/jaccepte-fr.js"') },
        async ({ site, page: tab }) => {
          const preloads = () => tab.evaluate(() => document.querySelectorAll('link[rel=modulepreload]').length);
          await tab.goto(`${site.url}/early`);
          assert.equal(await preloads(), 2);
          await site.waitForRequests('/cdn/jaccepte-bar.js');
          await tab.evaluate(
            (value) => {
              document.cookie = `consent=${value}; Path=/`;
            },
            choice('expressed', 'necessary'),
          );
          await tab.goto(`${site.url}/early`);
          assert.equal(await preloads(), 0);
        },
      ),
    );

    test(
      "sets the defaults of Google's Consent Mode before a tag that is not gated",
      asReader(engine, { '/early': page('data-signals="google"') }, async ({ site, page: tab }) => {
        const readLayer = () =>
          tab.evaluate(() =>
            ((window as Seen).dataLayer ?? []).map((entry) => [
              Object.prototype.toString.call(entry),
              ...Array.from(entry),
            ]),
          );
        const denied = 'denied';
        const expected = (statistics: string) => ({
          ad_storage: denied,
          ad_user_data: denied,
          ad_personalization: denied,
          analytics_storage: statistics,
          functionality_storage: denied,
          personalization_storage: denied,
          security_storage: 'granted',
          wait_for_update: 500,
        });
        await tab.goto(`${site.url}/early`);
        assert.deepEqual(await readLayer(), [
          ['[object Arguments]', 'consent', 'default', expected(denied)],
          ['[object Arguments]', 'set', 'ads_data_redaction', true],
          ['[object Arguments]', 'set', 'url_passthrough', false],
        ]);
        await tab.evaluate(
          (value) => {
            document.cookie = `consent=${value}; Path=/`;
          },
          choice('expressed', 'necessary+statistics'),
        );
        await tab.goto(`${site.url}/early`);
        assert.deepEqual((await readLayer())[0], ['[object Arguments]', 'consent', 'default', expected('granted')]);
      }),
    );
  });
}
