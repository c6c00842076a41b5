import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { askAt, checkCaching, checkSetCookie, compareDamaged, comparePages } from '../servers/compare-pages.js';
import { writeCookie } from '../servers/consent-cookies.js';
import { createExampleProject, type ExampleProject } from '../servers/example-project.js';
import { replaceOnce } from '../servers/replace-once.js';
import { asked, requestHeaders, SAFARI } from '../servers/served-page.js';
import { startServer, type RunningServer } from '../servers/start-server.js';

let project: ExampleProject;
/** The same, with another mode written into the page. */
let implied: ExampleProject;
before(() => {
  project = createExampleProject({ packages: true });
  implied = createExampleProject({ packages: true });
  const page = join(implied.folder, 'page.js');
  writeFileSync(page, replaceOnce(readFileSync(page, 'utf8'), "mode: 'opt-in'", "mode: 'implied'"));
});
after(() => {
  project.remove();
  implied.remove();
});

for (const file of ['express.js', 'hono-on-node.js']) {
  describe(`demo/servers/${file}`, () => {
    let server: RunningServer;
    before(async () => {
      server = await startServer(() => ({ command: process.execPath, arguments: [file], folder: project.folder }));
    });
    after(() => server.stop());

    test('serves what readConsent says', () => comparePages(askAt(server.url)));
    test('serves what readConsent says in implied, where Global Privacy Control counts', async () => {
      const other = await startServer(() => ({ command: process.execPath, arguments: [file], folder: implied.folder }));
      try {
        await comparePages(askAt(other.url), { options: { ...asked, mode: 'implied' } });
      } finally {
        await other.stop();
      }
    });

    test('grants nothing for a damaged cookie that readConsent does not', () => compareDamaged(askAt(server.url)));
    test('lets no cache give it to another', () => checkCaching(askAt(server.url)));
    test('gives Safari its choice back as it is', () => checkSetCookie(askAt(server.url)));

    test('serves the files of the drop-in', async () => {
      const response = await fetch(`${server.url}jaccepte/jaccepte.js`);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('Content-Type') ?? '', /javascript/);
    });
  });
}

describe('demo/servers/hono.js, as a platform at the edge calls it', () => {
  let fetchPage: (request: Request) => Promise<Response>;
  before(async () => {
    const url = pathToFileURL(join(project.folder, 'hono.js')).href;
    const { default: app } = (await import(url)) as { default: { fetch(request: Request): Promise<Response> } };
    fetchPage = async (request) => app.fetch(request);
  });
  const ask = (headers: Record<string, string>) => fetchPage(new Request('http://localhost/', { headers }));

  test('serves what readConsent says', () => comparePages(ask));
  test('lets no cache give it to another', () => checkCaching(ask));
  test('gives Safari its choice back as it is', () => checkSetCookie(ask));

  test('writes Secure on https', async () => {
    const headers = requestHeaders({ name: '', header: writeCookie() }, SAFARI);
    const response = await fetchPage(new Request('https://localhost/', { headers }));
    assert.match(response.headers.getSetCookie()[0] ?? '', /; SameSite=Lax; Secure; Max-Age=\d+$/);
  });
});
