import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { compress, isCompressible } from './compress.js';
import { contentTypeOf, readStatic } from './static-files.js';
import { waitUntil } from './wait-until.js';

export interface LoggedRequest {
  readonly method: string;
  /** Host and port as the page wrote them. */
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Milliseconds since 1970 at which it arrived. */
  readonly time: number;
  readonly body: string;
  /** Size of the answer's body as it was sent; 0 until then. */
  bytes: number;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
  /** Milliseconds to wait before answering. */
  readonly delay?: number;
}

/** The text of a page or file, its kind told by the path's extension (none: HTML); or more than that; or who answers. */
export type Route = string | Answer | ((request: LoggedRequest) => string | Answer | Promise<string | Answer>);

export interface SiteServer {
  readonly url: string;
  /** By path; they go before the files, and may be changed at any time. */
  readonly routes: Record<string, Route>;
  /** For every answer, such as a Content-Security-Policy; may be changed at any time. */
  readonly headers: Record<string, string>;
  /** Every request since the start or the last `clearLog`, in order of arrival. */
  readonly log: readonly LoggedRequest[];
  clearLog(): void;
  /** Those in the log for one path. */
  requestsOf(path: string): LoggedRequest[];
  /** The same once there are as many; a page's requests arrive a moment after it made them. */
  waitForRequests(path: string, count?: number): Promise<LoggedRequest[]>;
  /** The site's address on another host name, for a browser that was started with `mapHostsTo`. */
  urlOn(host: string, path?: string): string;
  close(): Promise<void>;
}

/**
 * A site on a free port of the loopback: `demo/` at `/`, `dist/cdn/` at `/cdn/`, and the test's own routes. It answers
 * on any host name and compresses as a good host does.
 */
export async function startSiteServer(routes: Record<string, Route> = {}): Promise<SiteServer> {
  const log: LoggedRequest[] = [];
  const headers: Record<string, string> = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

  async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message);
    if (request.path !== '/favicon.ico') log.push(request);
    const answer = await findAnswer(routes, request);
    if (answer.delay) await sleep(answer.delay, undefined, { ref: false });

    const all = { 'content-type': contentTypeOf(request.path), ...headers, ...answer.headers };
    const acceptsBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const content = Buffer.from(answer.body ?? '');
    const isCompressed = acceptsBrotli && isCompressible(all['content-type']) && content.length > 0;
    const body = isCompressed ? compress(content) : content;
    if (isCompressed) response.setHeader('content-encoding', 'br').setHeader('vary', 'accept-encoding');
    request.bytes = body.length;
    response.writeHead(answer.status ?? 200, all).end(request.method === 'HEAD' ? undefined : body);
  }

  const server = createServer((message, response) => {
    respond(message, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const requestsOf = (path: string) => log.filter((request) => request.path === path);
  return {
    url: `http://localhost:${port}`,
    routes,
    headers,
    log,
    clearLog: () => void log.splice(0),
    requestsOf,
    waitForRequests: async (path, count = 1) => {
      await waitUntil(() => requestsOf(path).length >= count, `${count} requests for ${path}`);
      return requestsOf(path);
    },
    urlOn: (host, path = '/') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(message: IncomingMessage): Promise<LoggedRequest> {
  const time = Date.now();
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  // A browser that takes this server for its proxy sends the whole URL.
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://localhost');
  return {
    method: message.method ?? 'GET',
    host: message.headers.host ?? '',
    path: decodeURIComponent(pathname),
    query: searchParams,
    headers: message.headers,
    time,
    body: Buffer.concat(chunks).toString('utf8'),
    bytes: 0,
  };
}

async function findAnswer(routes: Record<string, Route>, request: LoggedRequest): Promise<Answer> {
  const route = routes[request.path];
  if (route !== undefined) {
    const answer = typeof route === 'function' ? await route(request) : route;
    return typeof answer === 'string' ? { body: answer } : answer;
  }
  const file = readStatic(request.path);
  if (file) return { body: file };
  return { status: request.path === '/favicon.ico' ? 204 : 404 };
}
