import type { Engine } from './engines.js';
import type { Browser, LaunchOptions } from './page.js';
import { launchPuppeteer } from './puppeteer-browser.js';
import { launchWebKit } from './webkit-browser.js';

export type { Browser, BrowserCookie, BrowserLog, ElementPath, LaunchOptions, Page } from './page.js';

/** Starts a browser with a fresh profile. The three engines then answer to the same small API. */
export function drive(engine: Engine, options: LaunchOptions = {}): Promise<Browser> {
  return engine === 'webkit' ? launchWebKit(options) : launchPuppeteer(engine, options);
}
