import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barShown, idle, optOut, partIsShown } from './support/demo.js';
import { engines } from './support/engines.js';

const policy = [
  "default-src 'none'",
  "script-src 'nonce-r4nd0m' 'strict-dynamic'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
].join('; ');

const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
  <script nonce="r4nd0m">
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
  </script>
  <script nonce="r4nd0m" type="module" src="/cdn/jaccepte.js"></script></head><body>
  <consent-manager position="center"></consent-manager>
  <script nonce="r4nd0m" type="text/plain" data-category="statistics" src="/external.js"></script>
  <script nonce="r4nd0m" type="text/plain" data-category="statistics">window.ran.push('inline');</script>
  <iframe data-category="marketing" data-src="/frame" title="x"></iframe>
  </body></html>`;

for (const engine of engines) {
  describe(`a strict Content-Security-Policy, in ${engine}`, () => {
    test(
      'nonces and strict-dynamic, no inline style: everything works, nothing is reported',
      asReader(
        engine,
        {
          '/page': { body: page, headers: { 'content-security-policy': policy } },
          '/external.js': `window.ran = ['external'];`,
          '/frame': '<p>Vidéo</p>',
        },
        async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/page`);
          await barShown(tab);
          await tab.waitFor(() => (window as unknown as { ran?: string[] }).ran?.includes('inline'));
          await site.waitForRequests('/frame');
          await tab.click(optOut);
          await tab.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
          await tab.waitFor(partIsShown, 'undo');
          await tab.click(['consent-manager', '[part=undo]']);
          await tab.waitFor(partIsShown, 'accept');
          await tab.click(accept);
          await tab.waitFor(() => window.jaccepte?.current.basis === 'expressed');
          await idle(tab);
          assert.deepEqual(await tab.evaluate(() => (window as unknown as { violations: string[] }).violations), []);
          const ran = await tab.evaluate(() => (window as unknown as { ran: string[] }).ran);
          assert.deepEqual(ran, ['external', 'inline']);
        },
      ),
    );

    test(
      'a gated inline script without the nonce does not run where nonces are asked for',
      asReader(
        engine,
        {
          '/page': {
            body: page.replace(
              '<script nonce="r4nd0m" type="text/plain" data-category="statistics">',
              '<script type="text/plain" data-category="statistics">',
            ),
            headers: { 'content-security-policy': policy.replace("'strict-dynamic'", "'self'") },
          },
          '/external.js': `window.ran = ['external'];`,
          '/frame': '<p>Vidéo</p>',
        },
        async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/page`);
          await tab.waitFor(() => (window as unknown as { violations: string[] }).violations.length > 0);
          const violations = await tab.evaluate(() => (window as unknown as { violations: string[] }).violations);
          assert.match(violations.join(), /^script-src(-elem)? inline/);
          assert.deepEqual(await tab.evaluate(() => (window as unknown as { ran: string[] }).ran), ['external']);
        },
      ),
    );
  });
}
