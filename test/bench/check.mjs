import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openAndAccept, waitForScripts, waitUntil, withVisit } from './visit.mjs';

/**
 * Goes once through everything that the measures rely on, which also warms the server, and brings home what the
 * library stores for a reader who accepts.
 *
 * @param {{ browser: import('puppeteer-core').Browser, url: string }} place
 * @param {import('./peers/library.mjs').Library} library
 * @param {string} [shots] folder for a picture of the bar
 * @returns {Promise<import('./visit.mjs').Stored>}
 * @throws where the library does not do in this set-up what its documentation says
 */
export async function checkLibrary(place, library, shots) {
  const stored = await withVisit(place, library, {}, async (visit) => {
    await openAndAcceptWithPicture(visit, library, shots);
    const { done } = await waitForScripts(visit, 4, 8000);
    if (!done) throw new Error('the scripts do not run after the acceptance');
    await sleep(500);
    const cookies = await visit.page.browserContext().cookies();
    const storage = await visit.page.evaluate(() => ({ ...localStorage }));
    return { cookies, storage };
  });

  await withVisit(place, library, { stored }, async (visit) => {
    await visit.open('returning');
    const { done } = await waitForScripts(visit, 4, 8000);
    if (!done) throw new Error('the scripts do not run for a returning reader');
    if (await waitUntil(visit, () => window.bench.isShown(), null, 1000)) throw new Error('the bar comes back');
  });
  return stored;
}

async function openAndAcceptWithPicture(visit, library, shots) {
  if (shots) {
    await visit.open('returning');
    await waitUntil(visit, () => window.bench.isShown(), null, 8000);
    mkdirSync(shots, { recursive: true });
    await visit.page.screenshot({ path: join(shots, `${library.name}.png`) });
  }
  await openAndAccept(visit, 'returning');
  const early = await visit.page.evaluate(() => window.bench.ran.some(([, at]) => at < window.bench.clickedAt));
  if (early) throw new Error('a script runs before the acceptance');
}
