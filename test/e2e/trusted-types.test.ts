import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barShown, dropIn, idle, pageOf, settled } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { noteProblems, problemsOf } from './support/problems.js';

const NONCE = 'r4nd0m';
const require = "require-trusted-types-for 'script'";
const named = `${require}; trusted-types jaccepte lit-html`;
const strict = `${named}; script-src 'nonce-${NONCE}' 'strict-dynamic'; object-src 'self'; base-uri 'none'`;

const note = (name: string) => `(window.ran ??= []).push('${name}');`;
const gated = (attributes: string, text = '') =>
  `<script nonce="${NONCE}" type="text/plain" data-category="statistics" ${attributes}>${text}</script>`;

/** Embeds come first: what the browser might refuse of one must not hold up the scripts, nor the embeds after it. */
const page = pageOf(
  `<embed data-category="marketing" data-src="/embed.svg" type="image/svg+xml">
   <object data-category="marketing" data-src="/object.svg" type="image/svg+xml"></object>
   <iframe data-category="marketing" data-src="/frame" title="x"></iframe>
   <consent-manager mode="opt-in"></consent-manager>
   ${gated('src="/src.js"')}
   ${gated('', note('inline'))}
   ${gated('data-src="/data-src.js"')}
   ${gated('data-type="module" src="/module.js"')}
   ${gated('async src="/async.js"')}
   ${gated('', note('inline again'))}
   ${gated('data-type="module"', note('last'))}
   <script nonce="${NONCE}">window.ownRan = true;</script>`,
  noteProblems(NONCE) + dropIn.replace('<script', `<script nonce="${NONCE}"`),
);

const scripts = ['/src.js', '/data-src.js', '/module.js', '/async.js'];
const embeds = ['/embed.svg', '/object.svg', '/frame'];
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const routes = (policy: string) => ({
  '/page': { body: page, headers: { 'content-security-policy': policy } },
  ...Object.fromEntries(scripts.map((path) => [path, note(path)])),
  '/embed.svg': svg,
  '/object.svg': svg,
  '/frame': '<p>Vidéo</p>',
});

const ran = (tab: Page) => tab.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? []);
const hasRun = (name: string) => !!(window as unknown as { ran?: string[] }).ran?.includes(name);
const hasTrustedTypes = (tab: Page) => tab.evaluate(() => 'trustedTypes' in window);

for (const engine of engines) {
  describe(`a page that requires Trusted Types, in ${engine}`, () => {
    for (const [name, policy] of Object.entries({ alone: named, 'with a nonce and strict-dynamic': strict }))
      test(
        `${name}: the bar works, and what it grants runs in order, without a violation`,
        asReader(engine, routes(policy), async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/page`);
          await barShown(tab);
          await idle(tab);
          assert.deepEqual(await ran(tab), []);
          for (const path of [...scripts, ...embeds]) assert.equal(site.requestsOf(path).length, 0, path);

          await tab.click(accept);
          await tab.waitFor(hasRun, 'last');
          await tab.waitFor(hasRun, '/async.js');
          for (const path of embeds) await site.waitForRequests(path);
          await idle(tab);
          assert.deepEqual(
            (await ran(tab)).filter((one) => one !== '/async.js'),
            ['/src.js', 'inline', '/data-src.js', '/module.js', 'inline again', 'last'],
          );
          for (const path of [...scripts, ...embeds]) assert.equal(site.requestsOf(path).length, 1, path);
          assert.deepEqual(await problemsOf(tab), []);
        }),
      );

    test(
      'that names no policy of ours: nothing is granted, and the page goes on',
      asReader(engine, routes(`${require}; trusted-types other`), async ({ site, page: tab }) => {
        await tab.goto(`${site.url}/page`);
        await site.waitForRequests('/cdn/jaccepte-bar.js');
        assert.equal(await settled(tab), 'necessary');
        assert.equal(await tab.evaluate(() => (window as unknown as { ownRan?: boolean }).ownRan), true);
        assert.deepEqual(await ran(tab), []);
        for (const path of [...scripts, ...embeds]) assert.equal(site.requestsOf(path).length, 0, path);
        // The bar cannot be had: the browser tells its owner why, and nothing is left uncaught.
        const problems = await problemsOf(tab);
        assert.ok(
          problems.every((line) => line.startsWith('violation: ') && line.includes('lit-html')),
          String(problems),
        );
        assert.equal(problems.length > 0, await hasTrustedTypes(tab));
      }),
    );

    test(
      'that names the policy of the bar, and not that of what it grants: an embed that is refused holds up none after it',
      asReader(engine, routes(`${require}; trusted-types lit-html`), async ({ site, page: tab }) => {
        await tab.goto(`${site.url}/page`);
        await barShown(tab);
        await tab.click(accept);
        await site.waitForRequests('/frame');
        await idle(tab);
        // Others take what an <embed> and an <object> are given as the text that it is.
        const isRefused = engine === 'chromium';
        for (const path of ['/embed.svg', '/object.svg'])
          assert.equal(site.requestsOf(path).length, isRefused ? 0 : 1, path);
        assert.equal((await problemsOf(tab)).join().includes('error: '), isRefused || (await hasTrustedTypes(tab)));
      }),
    );
  });
}
