import type { Engine } from './engines.js';
import { drive, type Browser, type LaunchOptions, type Page } from './drive.js';
import { startSiteServer, type SiteServer } from './site-server.js';

export const bar = ['consent-manager', '[part=banner]'] as const;
export const accept = ['consent-manager', '[part=accept]'] as const;
export const refuse = ['consent-manager', '[part=refuse]'] as const;
export const optOut = ['consent-manager', '[part=opt-out]'] as const;

/** The files that the demo's page gates, in the order in which its scripts are written. */
export const gatedScripts = ['/stand-ins/placement.js', '/stand-ins/measurement.js'];
export const gatedFiles = [...gatedScripts, '/stand-ins/point.gif', '/stand-ins/video.html'];

/** The one line that a site needs. */
export const dropIn = '<script type="module" async src="/cdn/jaccepte.js"></script>';

/** A site and a browser with a fresh profile, and what ends them. */
export interface Visit {
  readonly site: SiteServer;
  readonly browser: Browser;
  readonly page: Page;
  end(): Promise<void>;
}

/** Opens a tab of a reader who has never been to the site. */
export async function visit(
  engine: Engine,
  routes: Parameters<typeof startSiteServer>[0] = {},
  options: LaunchOptions = {},
): Promise<Visit> {
  const site = await startSiteServer({ '/round-trip': { status: 204 }, ...routes });
  const browser = await drive(engine, options);
  const page = await browser.newPage();
  const end = async () => {
    await browser.close();
    await site.close();
  };
  return { site, browser, page, end };
}

/** Runs a test as a new reader, and ends everything after. */
export function asReader(
  engine: Engine,
  routes: Parameters<typeof startSiteServer>[0],
  run: (visit: Visit) => Promise<void>,
  options: LaunchOptions = {},
): () => Promise<void> {
  return async () => {
    const opened = await visit(engine, routes, options);
    try {
      await run(opened);
    } finally {
      await opened.end();
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

/** Resolves once the bar is shown. */
export async function barShown(page: Page): Promise<void> {
  await page.waitFor(() => {
    const bar = document.querySelector('consent-manager')?.shadowRoot?.querySelector('[part=banner]');
    return !!bar && bar.getBoundingClientRect().height > 0;
  });
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
