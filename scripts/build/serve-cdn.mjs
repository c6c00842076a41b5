import { createReadStream, existsSync } from 'node:fs';

/**
 * Serves what was built under /cdn/, as the demo's pages ask for it.
 *
 * @returns {import('vite').Plugin}
 */
export const serveCdn = () => ({
  name: 'serve-cdn',
  configurePreviewServer(server) {
    server.middlewares.use('/cdn/', (request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = new URL(`../../dist/cdn${pathname}`, import.meta.url);
      if (!existsSync(file) || file.href.endsWith('/')) return next();
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      createReadStream(file).pipe(response);
    });
  },
});
