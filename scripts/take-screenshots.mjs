// Photographs the article page, in Chromium, from the build in dist/cdn.
//
//     node scripts/take-screenshots.mjs            the few that README shows, into demo/screenshots
//     node scripts/take-screenshots.mjs --all DIR  every position, part, size, scheme and a handful of languages, into DIR
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { preview } from 'vite';
import { findChromium } from './find-browser.mjs';

/** @typedef {{ name: string, query?: Record<string, string>, size: 'phone' | 'desktop' | 'small', scheme: 'light' | 'dark', act?: string | undefined }} Shot */

const sizes = {
  phone: { width: 390, height: 844, deviceScaleFactor: 2 },
  desktop: { width: 1280, height: 800, deviceScaleFactor: 1 },
  small: { width: 320, height: 256, deviceScaleFactor: 2 },
};

/** @type {Shot[]} */
const forReadme = [
  { name: 'bar', size: 'desktop', scheme: 'light' },
  { name: 'bar-phone-dark', size: 'phone', scheme: 'dark' },
  { name: 'preferences', size: 'desktop', scheme: 'light', query: { mode: 'opt-in' }, act: 'preferences' },
  { name: 'arabic-phone', size: 'phone', scheme: 'light', query: { mode: 'opt-in', lang: 'ar' } },
];

/** @returns {Shot[]} */
const everything = () => {
  /** @type {Shot[]} */
  const shots = [];
  for (const size of /** @type {const} */ (['phone', 'desktop']))
    for (const scheme of /** @type {const} */ (['light', 'dark']))
      for (const lang of ['fr', 'ar', 'de']) {
        const name = (/** @type {string} */ what) => [what, size, scheme, lang].join('-');
        for (const mode of ['implied', 'opt-in'])
          for (const position of ['bottom', 'top', 'bottom-start', 'bottom-end', 'center'])
            shots.push({ name: name(`${mode}-${position}`), size, scheme, query: { mode, lang, position } });
        for (const act of ['preferences', 'details', 'refuse', 'opener', 'gate'])
          shots.push({
            name: name(act),
            size,
            scheme,
            act,
            query: { mode: act === 'refuse' ? 'implied' : 'opt-in', lang },
          });
      }
  for (const act of [undefined, 'preferences'])
    shots.push({ name: `small-${act ?? 'bar'}`, size: 'small', scheme: 'light', act, query: { mode: 'opt-in' } });
  return shots;
};

const { values: options } = parseArgs({ options: { all: { type: 'string' } } });
const folder = options.all ?? fileURLToPath(new URL('../demo/screenshots', import.meta.url));
const shots = options.all ? everything() : forReadme;
mkdirSync(folder, { recursive: true });

const server = await preview({ build: { outDir: 'demo' }, preview: { port: 0 }, logLevel: 'silent' });
const [address] = server.resolvedUrls?.local ?? [];
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found: name it in CHROME_PATH.');
const browser = await launch({
  executablePath,
  args: ['--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  for (const shot of shots) await take(shot);
} finally {
  await browser.close();
  await server.close();
}

/**
 * Resolves once a part is in an element's shadow root.
 * @param {import('puppeteer-core').Page} page
 * @param {string} tag
 * @param {string} part
 */
async function seePart(page, tag, part) {
  await page.waitForFunction(
    (tag, part) => document.querySelector(tag)?.shadowRoot?.querySelector(`[part~=${part}]`),
    { polling: 50 },
    tag,
    part,
  );
}

/** @param {Shot} shot */
async function take({ name, query = {}, size, scheme, act }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(sizes[size]);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(
    `${address}?${new URLSearchParams({ panel: 'closed', ...(act === 'opener' && { opener: 'start' }), ...query })}`,
  );
  const manager = 'consent-manager';
  await seePart(page, manager, 'banner');
  await page.mouse.move(5, 5);
  const dialogIsOpen = () => document.querySelector('consent-manager')?.shadowRoot?.querySelector('dialog')?.open;
  if (act === 'preferences' || act === 'details') {
    await page.$eval(manager, (element) => element.showPreferences());
    await page.waitForFunction(dialogIsOpen, { polling: 50 });
    if (act === 'details')
      await page.$eval(manager, (element) => {
        for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      });
  }
  if (act === 'refuse') {
    await page.locator(`${manager} >>> [part=opt-out]`).click();
    await seePart(page, manager, 'undo');
  }
  if (act === 'opener' || act === 'gate') {
    await page.locator(`${manager} >>> [part=refuse]`).click();
    if (act === 'opener') await seePart(page, manager, 'opener');
    else {
      await seePart(page, 'consent-gate', 'placeholder');
      await page.$eval('consent-gate', (element) => element.scrollIntoView({ block: 'center' }));
    }
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ path: join(folder, `${name}.webp`), type: 'webp', quality: 85 });
  await context.close();
}
