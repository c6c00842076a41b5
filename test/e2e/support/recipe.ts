import { idle } from './demo.js';
import { waitUntil } from './wait-until.js';
import type { Page } from './drive.js';
import type { SiteServer } from './site-server.js';

/** Where the recipes' vendors are, in the stead of `https://`. */
export const VENDORS = '/recipes/vendor/';

/** What a page has asked the vendors for, as they would write it, in order. */
export function vendorRequests(site: SiteServer): string[] {
  return site.log.filter(({ path }) => path.startsWith(VENDORS)).map(({ path }) => path.slice(VENDORS.length));
}

/** Resolves once that has been asked for as often. */
export async function askedFor(site: SiteServer, path: string, count = 1): Promise<void> {
  await site.waitForRequests(VENDORS + path, count);
}

/** What a page keeps in the browser, but for the choice itself. */
export async function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    return [
      ...document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? ''),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => name ?? ''),
    ].filter((name) => name && name !== 'consent');
  });
}

/** Resolves once nothing is kept: what removes it is loaded when it is first needed. */
export async function swept(page: Page): Promise<void> {
  await waitUntil(async () => (await stored(page)).length === 0, 'nothing stored');
}

/** Removes what a reader before had stored. */
export async function forgetStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** Whatever the page was about to ask for has been asked for, by the page that comes in its place too where it is reloaded. */
export async function quiet(page: Page): Promise<void> {
  for (let round = 0; round < 2; round++)
    await idle(page).catch(async () => {
      await page.waitFor(() => document.readyState === 'complete');
      await idle(page);
    });
}
