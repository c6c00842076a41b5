import puppeteer, {
  type Browser as PuppeteerBrowser,
  type ElementHandle,
  type Page as PuppeteerPage,
} from 'puppeteer-core';
import { pressKeys } from '../../browsers/keys.mjs';
import { chromiumOptions, firefoxOptions } from '../../browsers/launch-options.mjs';
import { toCall, toElementExpression, toExpression } from './page-script.js';
import type { Browser, BrowserLog, LaunchOptions, Page } from './page.js';
import { waitUntil } from './wait-until.js';

/** Chromium over CDP, Firefox over WebDriver BiDi. */
export async function launchPuppeteer(engine: 'chromium' | 'firefox', options: LaunchOptions): Promise<Browser> {
  const browser = await (engine === 'chromium' ? launchChromium(options) : launchFirefox(options));
  return {
    engine,
    newPage: async () => createPage(engine, browser, await browser.newPage()),
    close: () => browser.close(),
  };
}

function launchChromium({ mapHostsTo, env, args = [] }: LaunchOptions): Promise<PuppeteerBrowser> {
  const stock = chromiumOptions();
  return puppeteer.launch({
    ...stock,
    env: { ...process.env, ...env },
    args: [...stock.args, ...(mapHostsTo ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []), ...args],
  });
}

function launchFirefox({ mapHostsTo, env, args = [], firefoxPrefs }: LaunchOptions): Promise<PuppeteerBrowser> {
  return puppeteer.launch({
    ...firefoxOptions(),
    env: { ...process.env, ...env },
    args: [...args],
    extraPrefsFirefox: { ...(mapHostsTo && { 'network.dns.forceResolve': '127.0.0.1' }), ...firefoxPrefs },
  });
}

/** Firefox gives up a navigation now and then that comes while something of the page before is still under way. */
async function insist(navigate: () => Promise<unknown>): Promise<void> {
  try {
    await navigate();
  } catch (error) {
    if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
    await navigate();
  }
}

function createPage(engine: 'chromium' | 'firefox', browser: PuppeteerBrowser, page: PuppeteerPage): Page {
  const logs: BrowserLog[] = [];
  page.on('console', (message) => {
    const type = message.type() === 'warn' ? 'warning' : message.type();
    if (type === 'warning' || type === 'error') logs.push({ type, text: message.text() });
  });
  page.on('pageerror', (error) => logs.push({ type: 'pageerror', text: String(error) }));

  const evaluate: Page['evaluate'] = (script, ...args) => page.evaluate(toExpression(script, args)) as never;
  return {
    engine,
    logs,
    puppeteer: page,
    goto: (url) => insist(() => page.goto(url)),
    reload: () => insist(() => page.reload()),
    evaluate,
    evaluateOnNewDocument: async (script, ...args) => {
      await page.evaluateOnNewDocument(`{ ${toCall(script, args)} }`);
    },
    waitFor: (condition, ...args) => waitUntil(() => evaluate(condition, ...args), String(condition)),
    click: async (path) => {
      const element = (await page.evaluateHandle(toElementExpression(path))).asElement() as ElementHandle | null;
      if (!element) throw new Error(`nothing to click at ${String(path)}`);
      await element.click();
    },
    press: (chord) => pressKeys(page, chord),
    cookies: async () => {
      // Not page.cookies(), which is deprecated in favour of all cookies of the browser.
      const { hostname, pathname } = new URL(page.url());
      const cookies = await browser.cookies();
      return cookies
        .filter(({ domain, path }) => isForHost(domain, hostname) && isForPath(path, pathname))
        .map((cookie) => ({ ...cookie, httpOnly: cookie.httpOnly ?? false, expires: expiryOf(cookie.expires) }));
    },
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => page.close(),
  };
}

/** A domain with a leading dot is for its subdomains too. https://www.rfc-editor.org/rfc/rfc6265#section-5.1.3 */
function isForHost(domain: string, host: string): boolean {
  return domain === host || (domain.startsWith('.') && `.${host}`.endsWith(domain));
}

/** https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4 */
function isForPath(path: string, pathname: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}

function expiryOf(expires: number | undefined): number | undefined {
  return expires === undefined || expires < 0 ? undefined : expires;
}
