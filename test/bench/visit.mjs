import { setTimeout as sleep } from 'node:timers/promises';
import { slowPhone, throttle } from './browser.mjs';
import { installProbe } from './probe.mjs';

/**
 * @typedef {{ cookies: import('puppeteer-core').CookieData[], storage: Record<string, string> }} Stored what a library
 *   left behind in the browser of a reader who has accepted
 *
 * @typedef {object} Visit
 * @property {import('puppeteer-core').Page} page
 * @property {import('puppeteer-core').CDPSession} session
 * @property {(scenario: string) => Promise<void>} open until DOMContentLoaded
 *
 * @typedef {object} VisitOptions
 * @property {Stored} [stored] makes the visit a returning reader's
 * @property {boolean} [phone] slow, see `slowPhone`
 * @property {boolean} [watch] look for the painted bar in every frame
 */

/** The longest that any page is waited for; a library that takes longer gets `> 20 s` in its cell. */
export const patience = 20_000;

/** A bar slides or fades in; a reader, too, clicks after that. */
const settled = 1000;

/**
 * Runs `callback` in a context of its own, with nothing in its cache, and closes that in the end.
 * @template T
 * @param {{ browser: import('puppeteer-core').Browser, url: string }} place
 * @param {import('./peers/library.mjs').Library} library
 * @param {VisitOptions} options
 * @param {(visit: Visit) => Promise<T>} callback
 * @returns {Promise<T>}
 */
export async function withVisit({ browser, url }, library, { stored, phone = false, watch = false }, callback) {
  const context = await browser.createBrowserContext();
  try {
    if (stored) await restore(context, url, stored);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    const { bar, accept, ticks = [] } = library;
    await page.evaluateOnNewDocument(installProbe, { bar, accept, ticks, watch });
    if (phone) await throttle(session, slowPhone);
    const open = async (scenario) => {
      await page.goto(`${url}/${library.name}/${scenario}`, { waitUntil: 'domcontentloaded' });
    };
    return await callback({ page, session, open });
  } finally {
    await context.close();
  }
}

/** Puts back what the library had stored, by way of a page that loads nothing. */
async function restore(context, url, { cookies, storage }) {
  if (cookies.length > 0) await context.setCookie(...cookies);
  const page = await context.newPage();
  await page.goto(`${url}/blank`);
  await page.evaluate(
    (entries) => entries.forEach(([key, value]) => localStorage.setItem(key, value)),
    Object.entries(storage),
  );
  await page.close();
}

/**
 * Waits for a condition in the page.
 * @param {Visit} visit
 * @param {(argument: any) => unknown} condition runs in the page
 * @param {unknown} [argument]
 * @param {number} [limit] ms
 * @returns {Promise<boolean>} false where it did not come true in time
 */
export async function waitUntil({ page }, condition, argument, limit = patience) {
  try {
    await page.waitForFunction(condition, { polling: 50, timeout: limit }, argument);
    return true;
  } catch (error) {
    if (error.name === 'TimeoutError') return false;
    throw error;
  }
}

/**
 * Waits for the bar and clicks what grants everything, with a real mouse.
 * @param {Visit} visit
 * @param {string} scenario
 */
export async function openAndAccept(visit, scenario) {
  const { page } = visit;
  await visit.open(scenario);
  if (!(await waitUntil(visit, () => window.bench.isShown()))) throw new Error('the bar does not show');
  await sleep(settled);
  const point = await page.evaluate(() => {
    const { find } = window.bench;
    for (const box of find('ticks')) box.click();
    const button = find('accept')[0];
    const { left, top, width, height } = button.getBoundingClientRect();
    window.bench.longest = 0;
    window.bench.armed = true;
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(point.x, point.y);
}

/**
 * Waits until scripts that had to wait for consent have run.
 * @param {Visit} visit
 * @param {string[] | number} expected their ids, or how many
 * @param {number} [limit] ms
 * @returns {Promise<{ done: boolean, ran: [string, number][], clickedAt: number, longest: number }>}
 */
export async function waitForScripts(visit, expected, limit = patience) {
  const done = await waitUntil(
    visit,
    (wanted) => {
      const ran = window.bench.ran;
      if (typeof wanted === 'number') return ran.length >= wanted;
      return wanted.every((id) => ran.some(([one]) => one === id));
    },
    expected,
    limit,
  );
  const seen = await visit.page.evaluate(() => {
    const { ran, clickedAt, longest } = window.bench;
    return { ran, clickedAt, longest };
  });
  return { done, ...seen };
}
