// npm install hono jaccepte. What it exports is what Cloudflare Workers, Deno and Bun run as it is; put the files of
// jaccepte/cdn among the platform's static files. Node runs it by hono-on-node.js.
import { Hono } from 'hono';
import { createSetCookie, readConsent } from 'jaccepte/server.js';
import { isWebKit } from './is-webkit.js';
import { asked, renderPage } from './page.js';

const app = new Hono();

app.get('/', (context) => {
  const cookie = context.req.header('Cookie');
  const options = { ...asked, gpc: context.req.header('Sec-GPC') === '1' };

  // The same choice with the same date, for what is left of its life.
  const secure = new URL(context.req.url).protocol === 'https:';
  const kept = isWebKit(context.req.header('User-Agent')) && createSetCookie(cookie, { ...options, secure });
  if (kept) context.header('Set-Cookie', kept, { append: true });

  // For no cache that readers share, not the edge's own either; and a reader's own asks again, because a choice can
  // change at any time.
  context.header('Cache-Control', 'private, no-cache');
  context.header('Vary', 'Cookie, Sec-GPC');
  return context.html(renderPage(readConsent(cookie, options), options));
});

export default app;
