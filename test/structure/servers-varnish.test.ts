import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  askAt,
  checkCaching,
  checkSetCookie,
  checkTwoLines,
  compareDamaged,
  comparePages,
} from '../servers/compare-pages.js';
import { writeCookie, type ConsentCookie } from '../servers/consent-cookies.js';
import { createExampleProject, type ExampleProject } from '../servers/example-project.js';
import { replaceOnce } from '../servers/replace-once.js';
import { requireServer } from '../servers/require-server.js';
import { asked, closedPage, readPage } from '../servers/served-page.js';
import { startServer, type RunningServer } from '../servers/start-server.js';

/** What Varnish says otherwise: of two cookies none counts, nor one in an unusual spelling. */
const unless = ({ oddity }: ConsentCookie) => (oddity === 'two' || oddity === 'spelling' ? closedPage : undefined);

const varnish = requireServer('varnishd');
if (varnish) {
  describe('demo/servers/varnish', () => {
    let project: ExampleProject;
    let backend: RunningServer;
    let server: RunningServer;

    /** Starts Varnish on the example's own files, in front of the example's own application. */
    const start = (name: string, change = (consent: string) => consent) => {
      const folder = join(project.folder, 'varnish');
      const config = join(folder, `${name}.vcl`);
      const consent = join(folder, `consent-${name}.vcl`);
      writeFileSync(consent, change(readFileSync(join(folder, 'consent.vcl'), 'utf8')));
      const main = replaceOnce(readFileSync(join(folder, 'default.vcl'), 'utf8'), './consent.vcl', consent);
      writeFileSync(config, replaceOnce(main, '"3000"', `"${new URL(backend.url).port}"`));
      return startServer((port) => ({
        command: varnish,
        // No jail: its user may not read what only ours may.
        arguments: [
          ...['-j', 'none', '-F', '-s', 'malloc,16m', '-n', join(folder, `${name}-${port}`)],
          ...['-a', `127.0.0.1:${port}`, '-f', config],
        ],
      }));
    };

    before(async () => {
      project = createExampleProject({ packages: true });
      const folder = join(project.folder, 'varnish');
      backend = await startServer(() => ({ command: process.execPath, arguments: ['backend.js'], folder }));
      server = await start('opt-in');
    });
    after(async () => {
      await server.stop();
      await backend.stop();
      project.remove();
    });

    test('serves what readConsent says, and less where it cannot tell', () =>
      comparePages(askAt(server.url), { unless }));
    test('grants nothing for a damaged cookie that readConsent does not', () => compareDamaged(askAt(server.url)));
    test('reads a header of two lines', () => checkTwoLines(server.url));
    test('lets no cache beyond it give a page to another', () => checkCaching(askAt(server.url)));
    test('gives Safari its choice back as it is', () => checkSetCookie(askAt(server.url)));

    test('serves what readConsent says in implied, by the change that the file names', async () => {
      const implied = await start('implied', (consent) => {
        const [, change = ''] = /mode="implied": write (b=\S+)/.exec(consent) ?? [];
        assert.ok(change, 'no change is named');
        return replaceOnce(consent, '&b=expressed&', `&${change}&`);
      });
      const options = { ...asked, mode: 'implied' } as const;
      try {
        await comparePages(askAt(implied.url), { options, unless });
      } finally {
        await implied.stop();
      }
    });

    test('asks its application once for all readers of one state', async () => {
      // The last number in this header is that of the request for which the page was fetched. What a request is itself
      // answered with has its own number alone, so the first of a state counts as one more.
      const countPages = async (cookies: string[]) => {
        const numbers = new Set<string | undefined>();
        for (const Cookie of cookies) {
          const { headers } = await fetch(`${server.url}?another-page`, { headers: { Cookie } });
          numbers.add(headers.get('X-Varnish')?.split(' ').at(-1));
        }
        return numbers.size - 1;
      };
      const readers = ['a', 'b', 'c', 'd'];
      const grants = readers.map((id) => `session=${id}; ${writeCookie({ id })}`);
      assert.equal(await countPages([...grants, ...grants]), 1, 'readers who have granted');
      assert.equal(await countPages(readers.map((id) => `session=${id}`)), 1, 'readers who have not chosen');
    });

    test('lets no reader say by a header what the cookie does not', async () => {
      const headers = {
        'X-Consent': 'expressed necessary statistics',
        'X-Consent-Lists': 'expressed on +statistics+marketing+',
      };
      assert.deepEqual(readPage(await (await fetch(server.url, { headers })).text()), closedPage);
    });
  });
}
