import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Engine } from './engines.js';

/** Selectors, each looked up in the shadow root of the element before it: `['consent-manager', '[part=accept]']`. */
export type ElementPath = string | readonly string[];

export interface BrowserCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Seconds since 1970; undefined for a session cookie. */
  readonly expires: number | undefined;
}

export interface BrowserLog {
  readonly type: 'warning' | 'error' | 'pageerror';
  readonly text: string;
}

/** One tab. Functions for the page are sent as text: they see their arguments and the page, not what surrounds them. */
export interface Page {
  readonly engine: Engine;
  /** Console warnings and errors, and uncaught errors, since the tab was opened. WebKit tells none: always empty. */
  readonly logs: readonly BrowserLog[];
  /** For what only puppeteer can, such as CDP; null in WebKit. */
  readonly puppeteer: PuppeteerPage | null;

  /** Resolves at the page's `load` event. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** What the function or its promise comes to, as JSON. */
  evaluate<T, A extends unknown[]>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Runs before the scripts of every page that is opened after. Throws in WebKit, whose WebDriver has no such thing. */
  evaluateOnNewDocument<A extends unknown[]>(script: (...args: A) => void, ...args: A): Promise<void>;
  /** Asks again and again, across navigations too, until the answer is truthy; answers with that. */
  waitFor<T, A extends unknown[]>(condition: (...args: A) => T, ...args: A): Promise<NonNullable<Awaited<T>>>;
  /** Scrolls the element into view and clicks its middle, with a trusted event. */
  click(path: ElementPath): Promise<void>;
  /** A key or a chord: `Enter`, `Shift+Tab`. */
  press(chord: string): Promise<void>;
  /** All cookies that the page's URL would be sent. */
  cookies(): Promise<BrowserCookie[]>;
  /** WebKitGTK goes no narrower than 447 px. */
  setViewport(width: number, height: number): Promise<void>;
  /** A PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  /** Closes this tab only. */
  close(): Promise<void>;
}

/** A browser with a profile of its own. */
export interface Browser {
  readonly engine: Engine;
  newPage(): Promise<Page>;
  /** Ends the browser and everything that was started for it. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** `site.url`: every host name then leads to that server, as long as its port is in the URL (`site.urlOn`). */
  readonly mapHostsTo?: string;
  /** For the browser's process: `{ TZ: 'America/Toronto' }`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Command line arguments, such as Chromium's `--lang=fr`. */
  readonly args?: readonly string[];
  /** https://kb.mozillazine.org/About:config_entries */
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
}
