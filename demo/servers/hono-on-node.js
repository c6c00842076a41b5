// npm install hono @hono/node-server jaccepte; node hono-on-node.js
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { fileURLToPath } from 'node:url';
import app from './hono.js';

const cdn = fileURLToPath(new URL('.', import.meta.resolve('jaccepte/cdn/jaccepte.js')));
app.use('/jaccepte/*', serveStatic({ root: cdn, rewriteRequestPath: (path) => path.replace('/jaccepte', '') }));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}/`);
});
