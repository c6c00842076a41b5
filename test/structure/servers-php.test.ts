import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readConsent } from '../../src/server.js';
import { askAt, checkCaching, checkSetCookie, compareDamaged, comparePages } from '../servers/compare-pages.js';
import { listConsentCookies } from '../servers/consent-cookies.js';
import { createExampleProject, type ExampleProject } from '../servers/example-project.js';
import { requireServer } from '../servers/require-server.js';
import { asked } from '../servers/served-page.js';
import { startServer, type RunningServer } from '../servers/start-server.js';

const php = requireServer('php');
if (php) {
  describe('demo/servers/php', () => {
    let project: ExampleProject;
    const servers: RunningServer[] = [];
    /** PHP's own server, for a page in a mode. */
    const serve = async (mode: string) => {
      const folder = join(project.folder, 'php');
      const page = readFileSync(join(folder, 'index.php'), 'utf8');
      writeFileSync(join(folder, `${mode}.php`), page.replace("'mode' => 'opt-in'", `'mode' => '${mode}'`));
      const server = await startServer((port) => ({
        command: php,
        arguments: ['-d', 'display_errors=1', '-S', `127.0.0.1:${port}`, '-t', folder],
        folder,
      }));
      servers.push(server);
      return askAt(`${server.url}${mode}.php`);
    };
    let ask: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      project = createExampleProject();
      ask = await serve('opt-in');
    });
    after(async () => {
      for (const server of servers) await server.stop();
      project.remove();
    });

    test('serves what readConsent says', () => comparePages(ask));
    test('grants nothing for a damaged cookie that readConsent does not', () => compareDamaged(ask));
    test('lets no cache give it to another', () => checkCaching(ask));
    test('gives Safari its choice back as it is', () => checkSetCookie(ask));

    for (const mode of ['implied', 'opt-out'] as const)
      test(`serves what readConsent says in ${mode}`, async () => {
        await comparePages(await serve(mode), { options: { ...asked, mode } });
      });

    test('answers as readConsent does, to the word', () => {
      const cookies = listConsentCookies();
      const script = `
        require 'consent.php';
        foreach (json_decode(stream_get_contents(STDIN)) as [$header, $gpc])
          $all[] = read_consent($header, ['mode' => 'implied', 'revision' => 1, 'categories' => ['statistics', 'marketing']], $gpc);
        echo json_encode($all);
      `;
      const output = execFileSync(php, ['-r', script], {
        cwd: join(project.folder, 'php'),
        input: JSON.stringify(cookies.map(({ header, gpc = false }) => [header, gpc])),
        encoding: 'utf8',
      });
      const answers = JSON.parse(output) as Record<'basis' | 'granted' | 'denied', unknown>[];
      for (const [index, { name, header, gpc }] of cookies.entries()) {
        const { basis, granted, denied } = readConsent(header, { ...asked, mode: 'implied', gpc });
        const { basis: saidBasis, granted: saidGranted, denied: saidDenied } = answers[index]!;
        assert.deepEqual([saidBasis, saidGranted, saidDenied], [basis, granted, denied], name);
      }
    });
  });
}
