import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { drive, type Browser, type Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { startSiteServer, type SiteServer } from './support/site-server.js';

const page = `<!doctype html><title>Essai</title><p>Accès réservé</p><output></output>
  <div style="height: 200vh"></div><site-box></site-box>
  <script>
    const root = document.querySelector('site-box').attachShadow({ mode: 'open' });
    root.innerHTML = '<button id="first">1</button><button id="second">2</button>';
    root.addEventListener('click', (event) => {
      document.cookie = 'pressed=' + event.target.id + '; Path=/; Max-Age=3600';
      document.querySelector('output').textContent = event.isTrusted;
      fetch('/collect?from=page', { method: 'POST', body: 'é' });
    });
    console.warn('be careful');
    setTimeout(() => { throw new Error('broken'); });
  </script>`;

for (const engine of engines) {
  describe(`the driver and the site, in ${engine}`, () => {
    let site: SiteServer;
    let browser: Browser;
    let tab: Page;

    before(async () => {
      site = await startSiteServer({
        '/page': { body: page, headers: { 'content-security-policy': "script-src 'unsafe-inline'" } },
        '/collect': { status: 204 },
        '/host': ({ host }) => `<p>${host}</p>`,
      });
      browser = await drive(engine, { mapHostsTo: site.url, env: { TZ: 'America/Toronto' } });
      tab = await browser.newPage();
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    test('a trusted click reaches into a shadow root, and its request is in the log', async () => {
      await tab.goto(`${site.url}/page`);
      assert.equal(await tab.evaluate(() => document.querySelector('p')?.textContent), 'Accès réservé');

      site.clearLog();
      await tab.click(['site-box', '#second']);

      await tab.waitFor(() => document.querySelector('output')?.textContent === 'true');
      await tab.waitFor((name) => document.cookie.includes(name), 'pressed=second');
      const [request] = await site.waitForRequests('/collect');
      assert.equal(request?.method, 'POST');
      assert.equal(request.query.get('from'), 'page');
      assert.equal(request.body, 'é');
      assert.deepEqual(
        site.log.map(({ path }) => path),
        ['/collect'],
      );
    });

    test('cookies tell what the page cannot: their life and path', async () => {
      const [cookie] = await tab.cookies();
      assert.equal(cookie?.name, 'pressed');
      assert.equal(cookie.path, '/');
      assert.ok(Math.abs((cookie.expires ?? 0) - (Date.now() / 1000 + 3600)) < 60);
    });

    test('keys move the focus both ways', async () => {
      const focused = () => document.querySelector('site-box')?.shadowRoot?.activeElement?.id;
      await tab.press('Shift+Tab');
      assert.equal(await tab.evaluate(focused), 'first');
      await tab.press('Tab');
      assert.equal(await tab.evaluate(focused), 'second');
    });

    test('warnings and uncaught errors are kept, where the engine tells them', () => {
      if (engine === 'webkit') return assert.deepEqual(tab.logs, []);
      assert.ok(tab.logs.some(({ type, text }) => type === 'warning' && text.includes('be careful')));
      assert.ok(tab.logs.some(({ type, text }) => type === 'pageerror' && text.includes('broken')));
    });

    test('an error in the page is an error in the test', async () => {
      const fail = () => {
        throw new Error('no such thing');
      };
      await assert.rejects(tab.evaluate(fail), /no such thing/);
      await assert.rejects(tab.click(['site-box', '#third']), /nothing to click at site-box,#third/);
    });

    test('other host names lead to the site, and a second tab shares the profile', async () => {
      const other = await browser.newPage();
      await other.goto(site.urlOn('www.example.test', '/host'));
      assert.match(await other.evaluate(() => document.body.innerText), /^www\.example\.test:\d+$/);
      assert.deepEqual(await other.cookies(), []);

      await other.goto(`${site.url}/host`);
      assert.equal(await other.evaluate(() => document.cookie), 'pressed=second');
      await other.close();
      assert.equal(await tab.evaluate(() => document.title), 'Essai');
    });

    test('the viewport, the time zone and a picture', async () => {
      await tab.setViewport(600, 500);
      await tab.reload();
      assert.deepEqual(await tab.evaluate(() => [innerWidth, innerHeight]), [600, 500]);
      assert.equal(await tab.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone), 'America/Toronto');
      assert.equal((await tab.screenshot()).subarray(1, 4).toString(), 'PNG');
    });

    test('scripts run before those of the page, or the engine says that it cannot', async () => {
      const script = (name: string) => document.addEventListener('DOMContentLoaded', () => (document.title = name));
      if (engine === 'webkit') return assert.rejects(tab.evaluateOnNewDocument(script, 'Renamed'), /nothing before/);
      await tab.evaluateOnNewDocument(script, 'Renamed');
      await tab.reload();
      assert.equal(await tab.evaluate(() => document.title), 'Renamed');
    });
  });
}

test('the site compresses, and delays what it is told to', async () => {
  const site = await startSiteServer({ '/slow.js': { body: `"${'a'.repeat(10_000)}"`, delay: 100 } });
  const response = await fetch(`${site.url}/slow.js`, { headers: { 'accept-encoding': 'br' } });
  assert.equal((await response.text()).length, 10_002);
  assert.equal(response.headers.get('content-encoding'), 'br');
  assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
  const [request] = site.requestsOf('/slow.js');
  assert.ok(request && request.bytes > 0 && request.bytes < 100);
  assert.ok(Date.now() - request.time >= 100);
  assert.equal((await fetch(`${site.url}/nowhere`)).status, 404);
  await site.close();
});
