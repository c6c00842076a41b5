// npm install express jaccepte; node express.js
import express from 'express';
import { createSetCookie, readConsent } from 'jaccepte/server.js';
import { fileURLToPath } from 'node:url';
import { isWebKit } from './is-webkit.js';
import { asked, renderPage } from './page.js';

export const app = express();

app.get('/', (request, response) => {
  const { cookie } = request.headers;
  const options = { ...asked, gpc: request.get('Sec-GPC') === '1' };

  // The same choice with the same date, for what is left of its life.
  const kept = isWebKit(request.get('User-Agent')) && createSetCookie(cookie, { ...options, secure: request.secure });
  if (kept) response.append('Set-Cookie', kept);

  response
    // For no cache that readers share; and a reader's own asks again, because a choice can change at any time.
    .set('Cache-Control', 'private, no-cache')
    .vary(['Cookie', 'Sec-GPC'])
    .type('html')
    .send(renderPage(readConsent(cookie, options), options));
});

app.use('/jaccepte', express.static(fileURLToPath(new URL('.', import.meta.resolve('jaccepte/cdn/jaccepte.js')))));

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
