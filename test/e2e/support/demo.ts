import { after } from 'node:test';
import type { Engine } from './engines.js';
import { drive, type Browser, type LaunchOptions, type Page } from './drive.js';
import { startSiteServer, type SiteServer } from './site-server.js';

export const accept = ['consent-manager', '[part=accept]'] as const;
export const refuse = ['consent-manager', '[part=refuse]'] as const;
export const optOut = ['consent-manager', '[part=opt-out]'] as const;

/** The files that the demo's page gates, in the order in which its scripts are written. */
export const gatedScripts = ['/stand-ins/placement.js', '/stand-ins/measurement.js'];
export const gatedFiles = [...gatedScripts, '/stand-ins/point.gif', '/stand-ins/video.html'];

/** The one line that a site needs. */
export const dropIn = '<script type="module" async src="/cdn/jaccepte.js"></script>';

/** A site, and the tab of a reader who has never been there. */
export interface Visit {
  readonly site: SiteServer;
  readonly browser: Browser;
  readonly page: Page;
}

const browsers = new Map<Engine, Promise<Browser>>();

after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** The browser that the tests of a file share; a tab of its own stays open in it. */
async function share(engine: Engine): Promise<Browser> {
  const browser = await drive(engine);
  await browser.newPage();
  return browser;
}

/** Removes what a reader before had; every cookie of these tests is one of a script, on `/`. */
async function forgetCookies(site: SiteServer, page: Page): Promise<void> {
  await page.goto(`${site.url}/round-trip.html`);
  await page.evaluate(() => {
    for (const cookie of document.cookie.split('; '))
      document.cookie = `${cookie.split('=')[0] ?? ''}=; Path=/; Max-Age=0`;
  });
  site.clearLog();
}

/** Runs a test as a new reader; in a browser of its own where it needs options, and in WebKit, which shows one tab only. */
export function asReader(
  engine: Engine,
  routes: Parameters<typeof startSiteServer>[0],
  run: (visit: Visit) => Promise<void>,
  options?: LaunchOptions | ((site: SiteServer) => LaunchOptions),
): () => Promise<void> {
  return async () => {
    const isShared = !options && engine !== 'webkit';
    if (isShared && !browsers.has(engine)) browsers.set(engine, share(engine));
    const site = await startSiteServer({ '/round-trip': { status: 204 }, '/round-trip.html': '', ...routes });
    const browser = await (isShared
      ? browsers.get(engine)!
      : drive(engine, typeof options === 'function' ? options(site) : options));
    const page = await browser.newPage();
    try {
      await forgetCookies(site, page);
      await run({ site, browser, page });
    } finally {
      // What is closed badly must not hide what went wrong before.
      await (isShared ? page.close() : browser.close()).catch(console.error);
      await site.close();
    }
  };
}

/** A small French page that uses the drop-in as a site would. */
export function pageOf(body: string, head = dropIn): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>${head}</head><body>${body}</body></html>`;
}

/** A cookie as the library writes it. */
export function choiceCookie(fields: Readonly<Record<string, string>> = {}): string {
  return String(
    new URLSearchParams({
      v: '1',
      b: 'expressed',
      m: 'implied',
      r: '1',
      t: String(Math.floor(Date.now() / 1000) - 3600),
      id: '0f8fad5bd9cb469fa165',
      on: 'necessary statistics marketing',
      off: '',
      ...fields,
    }),
  );
}

/** The fields of the cookie that the page has; null where there is none. */
export async function readChoice(page: Page): Promise<Record<string, string> | null> {
  const cookie = await page.evaluate(() => /(?:^|; )consent=([^;]*)/.exec(document.cookie)?.[1]);
  return cookie ? Object.fromEntries(new URLSearchParams(cookie)) : null;
}

/** For the page: whether a part of the element is there to be seen. */
export function partIsShown(name: string): boolean {
  const part = document.querySelector('consent-manager')?.shadowRoot?.querySelector(`[part=${name}]`);
  return !!part && part.getBoundingClientRect().height > 0;
}

/** Resolves once the bar is shown. */
export async function barShown(page: Page): Promise<void> {
  await page.waitFor(partIsShown, 'banner');
}

/** Resolves once there is no bar. */
export async function barGone(page: Page): Promise<void> {
  await page.waitFor(() => !document.querySelector('consent-manager')?.shadowRoot?.querySelector('[part=banner]'));
}

/** Resolves once the page knows the state; answers with what it has granted. */
export async function settled(page: Page): Promise<string> {
  await page.waitFor(() => document.documentElement.dataset['consent'] !== undefined);
  await idle(page);
  return page.evaluate(() => document.documentElement.dataset['consent'] ?? '');
}

/**
 * Two frames and an answer of the site later: whatever the page was about to ask for or to run has been asked for and
 * run, since it is done in frames and requests leave in their order.
 */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    for (let round = 0; round < 3; round++) {
      await frame();
      await fetch('/round-trip').catch(() => undefined);
    }
  });
}

/** The scripts that have run on a page of the demo, in their order. */
export function scriptsRun(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { standIns?: string[] }).standIns ?? []);
}
