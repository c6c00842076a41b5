import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asReader, dropIn, idle, pageOf } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { noteFollowing } from './support/follows-tabs.js';
import { noteProblems } from './support/problems.js';
import type { SiteServer } from './support/site-server.js';

const HOST = 'shop.example';
const OTHER = 'embedder.test';

/** A frame answers to what its parent asks: a driver's own ways into a frame of another origin differ between engines. */
const answering = `<script>
  addEventListener('message', async ({ data, source, origin }) => {
    if (data.code) source.postMessage({ id: data.id, answer: await (0, eval)(data.code) }, '*');
  });
</script>`;

const framed = (mode: string) =>
  pageOf(
    `<p>Texte</p><consent-manager mode="${mode}"></consent-manager>
     <script type="text/plain" data-category="statistics">window.count = (window.count ?? 0) + 1;</script>`,
    noteProblems() + noteFollowing + answering + dropIn,
  );

/** Evaluates an expression in the page's only frame. */
const ask = <T>(page: Page, code: string): Promise<T> =>
  page.evaluate(
    (code) =>
      new Promise<T>((resolve, reject) => {
        const frame = document.querySelector('iframe')!.contentWindow!;
        const id = Math.random();
        addEventListener('message', function hear({ data }: MessageEvent<{ id: number; answer: T }>) {
          if (data.id !== id) return;
          removeEventListener('message', hear);
          resolve(data.answer);
        });
        setTimeout(reject, 2000, new Error('the frame does not answer'));
        frame.postMessage({ id, code }, '*');
      }),
    code,
  );

const part = (name: string) => `document.querySelector('consent-manager').shadowRoot?.querySelector('[part=${name}]')`;
const until = async (page: Page, code: string) => {
  const end = Date.now() + 8000;
  while (!(await ask(page, `!!(${code})`).catch(() => false)))
    if (Date.now() > end) throw new Error(`never in the frame: ${code}`);
};

const frames = {
  'a sandbox without an origin': (site: SiteServer, mode: string) => ({
    // Of a host that has a cookieStore, which is what follows other tabs.
    top: `${site.url}/top?sandbox&mode=${mode}`,
    isSandboxed: true,
  }),
  'a frame of another site': (site: SiteServer, mode: string) => ({
    top: site.urlOn(OTHER, `/top?mode=${mode}&on=${encodeURIComponent(site.urlOn(HOST, `/framed?mode=${mode}`))}`),
    isSandboxed: false,
  }),
};

const routes = {
  '/framed': ({ query }: { query: URLSearchParams }) => framed(query.get('mode') ?? ''),
  '/top': ({ query }: { query: URLSearchParams }) =>
    pageOf(
      `<iframe width="700" height="500" title="x" ${query.has('sandbox') ? 'sandbox="allow-scripts"' : ''}
         src="${query.get('on') ?? `/framed?mode=${query.get('mode') ?? ''}`}"></iframe>`,
      '',
    ),
};

for (const engine of engines) {
  describe(`a page within another, in ${engine}`, () => {
    for (const [name, frame] of Object.entries(frames)) {
      test(
        `${name}: a choice holds for the page, and says that it is not kept`,
        asReader(
          engine,
          routes,
          async ({ site, page }) => {
            const { top, isSandboxed } = frame(site, 'opt-in');
            await page.goto(top);
            await until(page, part('banner'));
            await idle(page);
            assert.equal(await ask(page, 'window.count ?? 0'), 0);
            assert.equal(await ask(page, `document.documentElement.dataset.consent`), 'necessary');
            const hasCookies = 'try { document.cookie, "yes" } catch { "no" }';
            assert.equal(await ask(page, hasCookies), isSandboxed ? 'no' : 'yes');

            await ask(page, `${part('accept')}.click()`);
            await until(page, 'window.count');
            await until(page, `!${part('banner')}`);
            assert.deepEqual(await ask(page, '[jaccepte.current.basis, jaccepte.current.persisted]'), [
              'expressed',
              false,
            ]);
            assert.equal(await ask(page, `jaccepte.has('marketing')`), true);

            await until(page, 'window.followsTabs');
            await ask(page, 'jaccepte.refuse().then(() => undefined)');
            assert.equal(await ask(page, 'document.documentElement.dataset.consent'), 'necessary');
            await idle(page);
            assert.equal(await ask(page, 'window.count'), 1);
            assert.deepEqual(await ask(page, 'problems'), []);

            await page.reload();
            await until(page, part('banner'));
            assert.equal(await ask(page, 'window.count ?? 0'), 0);
          },
          (site) => ({ mapHostsTo: site.url }),
        ),
      );

      test(
        `${name}: a notice that is seen implies for the page only, and can be opted out of`,
        asReader(
          engine,
          routes,
          async ({ site, page }) => {
            await page.goto(frame(site, 'implied').top);
            await until(page, 'window.count');
            assert.deepEqual(await ask(page, '[jaccepte.current.basis, jaccepte.current.persisted]'), [
              'implied',
              false,
            ]);
            await ask(page, `${part('opt-out')}.click()`);
            await until(page, `document.documentElement.dataset.consent === 'necessary'`);
            assert.deepEqual(await ask(page, 'problems'), []);
          },
          (site) => ({ mapHostsTo: site.url }),
        ),
      );
    }
  });
}
