import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pageStyles, renderPage } from './page.mjs';
import { scenarios } from './scenarios.mjs';

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const fresh = 'no-cache';
const kept = 'public, max-age=31536000, immutable';

/** Compresses each text once, at the level that a site would precompress with. */
function createCompressor() {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  return (key, read) => {
    let body = compressed.get(key);
    if (!body) {
      const text = read();
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      body = brotliCompressSync(text, { params });
      compressed.set(key, body);
    }
    return body;
  };
}

/**
 * Serves the pages, `/npm/…` from the bench's own packages, `/cdn/…` from our build, `/built/…` from memory and
 * `/gated/ID.js?delay=MS` as stand-ins of third-party scripts (`delay=hang` never answers). On localhost, because
 * browsers ask for brotli there and over https only.
 *
 * @param {object} options
 * @param {import('./peers/library.mjs').Library[]} options.libraries
 * @param {string} options.packages a node_modules folder
 * @param {string} options.cdn
 * @param {Record<string, string>} options.built texts by file name
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ libraries, packages, cdn, built }) {
  const compress = createCompressor();
  const byName = new Map(libraries.map((library) => [library.name, library]));

  const send = (response, type, cache, key, read) => {
    const body = compress(key, read);
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': cache,
    });
    response.end(body);
  };

  const sendGated = (response, id, delay) => {
    if (delay === 'hang') return;
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
      response.end(`ran('${id}')`);
    }, Number(delay));
  };

  const sendPage = (request, response, library, scenario) => {
    const decided = /(?:^|; )consent=/.test(request.headers.cookie ?? '');
    const key = `page ${library.name} ${scenario} ${decided}`;
    send(response, 'text/html', fresh, key, () => renderPage(library, { ...scenarios[scenario], decided }));
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const [, first, ...rest] = normalize(decodeURIComponent(pathname)).split('/');
    const path = rest.join('/');
    const type = types[extname(path)] ?? 'text/plain';
    const file = { npm: join(packages, path), cdn: join(cdn, path) }[first];
    const library = byName.get(first);

    if (first === 'gated') sendGated(response, path.replace('.js', ''), searchParams.get('delay'));
    else if (first === 'page.css') send(response, 'text/css', kept, 'page.css', () => pageStyles);
    else if (first === 'blank') send(response, 'text/html', fresh, 'blank', () => '<!doctype html><title>-</title>');
    else if (first === 'built' && path in built) send(response, type, kept, path, () => built[path]);
    else if (file && existsSync(file)) send(response, type, kept, file, () => readFileSync(file));
    else if (library && path in scenarios) sendPage(request, response, library, path);
    else response.writeHead(404).end();
  });

  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
