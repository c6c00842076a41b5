import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { askAt, checkCaching, checkTwoLines, compareDamaged, comparePages } from '../servers/compare-pages.js';
import { writeCookie, type ConsentCookie } from '../servers/consent-cookies.js';
import { createExampleProject, type ExampleProject } from '../servers/example-project.js';
import { replaceOnce } from '../servers/replace-once.js';
import { requireServer } from '../servers/require-server.js';
import { asked, closedPage, expectPage } from '../servers/served-page.js';
import { startServer, type RunningServer } from '../servers/start-server.js';

/** What nginx says otherwise: of two cookies none counts, nor one in an unusual spelling; and it cannot reckon with dates. */
const unless = ({ oddity, header }: ConsentCookie) => {
  if (oddity === 'two' || oddity === 'spelling') return closedPage;
  // A browser no longer has a cookie whose Max-Age is over.
  return oddity === 'date' ? expectPage({ name: '', header: header.replace(/&t=\d+/, `&t=${now()}`) }) : undefined;
};
const now = () => Math.floor(Date.now() / 1000);

const nginx = requireServer('nginx');
if (nginx) {
  describe('demo/servers/nginx', () => {
    let project: ExampleProject;
    let server: RunningServer;
    const application = createServer((request, response) => response.end(JSON.stringify(request.headers)));

    /** Starts nginx on the example's own files, with a port and a folder of this machine. */
    const start = (change = (consent: string) => consent) => {
      const folder = join(project.folder, 'nginx');
      const read = (file: string) => readFileSync(join(folder, file), 'utf8');
      const site = read('site.conf');
      const consent = change(read('consent.conf'));
      return startServer((port) => {
        const { port: behind } = application.address() as AddressInfo;
        const config = join(folder, `nginx-${port}.conf`);
        const served = [
          [`127.0.0.1:8080`, `127.0.0.1:${port}`],
          ['/var/www/gazette', folder],
          ['127.0.0.1:3000', `127.0.0.1:${behind}`],
        ].reduce((text, [from = '', to = '']) => replaceOnce(text, from, to), site);
        const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (name) => `${name}_temp_path ${name};`,
        );
        writeFileSync(
          config,
          `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${port}.pid; worker_processes 1;
          events {} http { access_log off; ${folders.join(' ')}\n${consent}\n${served}\n}`,
        );
        return { command: nginx, arguments: ['-p', folder, '-c', config, '-e', 'stderr'] };
      });
    };

    before(async () => {
      project = createExampleProject();
      application.listen(0, '127.0.0.1');
      await once(application, 'listening');
      server = await start();
    });
    after(async () => {
      await server.stop();
      application.close();
      project.remove();
    });

    test('serves what readConsent says, and less where it cannot tell', () =>
      comparePages(askAt(server.url), { unless }));
    test('grants nothing for a damaged cookie that readConsent does not', () =>
      compareDamaged(askAt(server.url), { knowsDates: false }));
    test('reads a header of two lines', () => checkTwoLines(server.url));
    test('lets no cache give it to another', () => checkCaching(askAt(server.url)));

    test('serves what readConsent says in implied, by the line that the file names', async () => {
      const implied = await start((consent) => {
        const [, line = ''] = /# mode="implied": (".*)…/.exec(consent) ?? [];
        assert.ok(line, 'there is no such line');
        const [, begin = ''] = /^ *("~\^\\S\* v=1.*?&m=)/m.exec(consent) ?? [];
        return replaceOnce(consent, begin, line);
      });
      const options = { ...asked, mode: 'implied' } as const;
      try {
        await comparePages(askAt(implied.url), {
          options,
          unless: (cookie) => (cookie.oddity ? unless(cookie) : expectPage(cookie, options)),
        });
      } finally {
        await implied.stop();
      }
    });

    test('tells an application behind it, and lets no reader do so', async () => {
      const told = async (headers: Record<string, string>) => {
        const response = await fetch(`${server.url}app/`, { headers });
        const seen = (await response.json()) as IncomingHttpHeaders;
        return ['basis', 'statistics', 'marketing'].map((name) => seen[`x-consent-${name}`] ?? '');
      };
      const forged = { 'X-Consent-Statistics': 'granted', 'X-Consent-Marketing': 'granted' };
      assert.deepEqual(await told({ Cookie: writeCookie(), ...forged }), ['expressed', 'granted', '']);
      assert.deepEqual(await told(forged), ['', '', '']);
    });
  });
}
