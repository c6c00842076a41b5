// A page that is rendered on a server with Lit: its bar is there before any script, for a reader who has to see it.
// `npm run build`, then `node demo/frameworks/ssr/server.mjs`.
import { html as page, render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import { notice } from 'jaccepte/locales/en.js';
import { defineServerElements, readConsent } from 'jaccepte/server.js';
import { html } from 'lit';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

// Once, before the first page.
await defineServerElements();

/**
 * The same words as the element's own attributes and categories.
 *
 * @type {import('jaccepte/server.js').ReadConsentOptions}
 */
const asked = { mode: 'opt-in', categories: ['statistics', 'marketing'] };

/** @param {string | undefined} cookie The request's header. */
export function renderPage(cookie) {
  const consent = readConsent(cookie, asked);
  // A bar that a cache keeps is one that a reader has answered.
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' };
  // In a template of its own: one for a whole page takes no properties.
  const manager = html`
    <consent-manager mode="opt-in" policy-href="/privacy" .serverConsent=${consent} .messages=${notice}>
      <consent-category name="statistics"></consent-category>
      <consent-category name="marketing"></consent-category>
    </consent-manager>
  `;
  const result = page`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Consent from a server</title>
        <script type="module" async src="/cdn/jaccepte.js"></script>
      </head>
      <body>
        ${manager}
        <h1>Article</h1>
        <p>Granted: <output id="granted">${consent.granted.join(' ')}</output></p>
        <button type="button" data-consent-action="open">Cookies</button>
        <consent-gate category="marketing">
          <iframe data-src="/player.html" title="A film" width="320" height="180"></iframe>
        </consent-gate>
        <script type="text/plain" data-category="statistics" data-src="/measure.js"></script>
      </body>
    </html>`;
  return { headers, body: new RenderResultReadable(render(result)) };
}

// Run by hand, and not by another module.
if (import.meta.url === pathToFileURL(argv[1] ?? '').href)
  createServer((request, response) => {
    const [, file] = /^\/cdn\/([\w-]+\.js)$/.exec(request.url ?? '') ?? [];
    if (file) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      createReadStream(new URL(`../../../dist/cdn/${file}`, import.meta.url))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
      return;
    }
    const { headers, body } = renderPage(request.headers.cookie);
    body.pipe(response.writeHead(200, headers));
  }).listen(4174, () => console.log('http://localhost:4174'));
