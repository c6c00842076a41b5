import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDropIn } from './support/add-drop-in.js';
import { asReader, choiceCookie, dropIn, idle, pageOf, settled } from './support/demo.js';
import { engines } from './support/engines.js';
import { traceTasks } from './support/trace-tasks.js';

const SCRIPTS = 5000;
const FRAMES = 200;

/** Milliseconds of CPU: a reader notices when a page does not answer for longer. */
const LONG = 50;

/** Collecting garbage, or another program on the same core, can make a task long, but not every time. */
const ATTEMPTS = 5;

const numbersTo = (count: number) => Array.from({ length: count }, (_, number) => number);
const gated = [
  ...numbersTo(SCRIPTS).map((n) => `<script type="text/plain" data-category="statistics">order.push(${n})</script>`),
  ...numbersTo(FRAMES).map((n) => `<iframe hidden data-category="marketing" data-src="/frame?${n}"></iframe>`),
].join('');
const body = '<script>window.order = [];</script><consent-manager></consent-manager>';
/** The frames stay empty, because what is in a frame is not the gate's work. */
const empty = { status: 204 };
/** Not rendered, because what rendering costs is not the library's doing. */
const main = '<main hidden></main>';
const busy = { 'with the element': `<consent-manager></consent-manager>${main}`, 'without it': main };

const all = 'necessary preferences statistics marketing';
const setChoice = (on: string, off = '') => ({ 'set-cookie': `consent=${choiceCookie({ on, off })}; Path=/` });
const granted = setChoice(all);
const denied = setChoice('necessary', 'preferences statistics marketing');

interface Noted extends Window {
  order: number[];
}

const order = () => (window as unknown as Noted).order;
const haveRun = (count: number) => (window as unknown as Noted).order.length >= count;

const longTasks = async (...traced: Parameters<typeof traceTasks>) =>
  (await traceTasks(...traced)).filter((duration) => duration > LONG);

/** Waits for much in parts, each with the patience that there is for one thing. */
async function waitInParts(total: number, wait: (count: number) => Promise<unknown>): Promise<void> {
  for (let part = 1; part <= 8; part++) await wait((total * part) / 8);
}

/** For the page: adds 20,000 elements in forty tasks, each element by itself, so that a watcher hears of each. */
const append = async () => {
  const main = document.querySelector('main')!;
  for (let task = 0; task < 40; task++) {
    for (let count = 0; count < 500; count++) {
      const paragraph = document.createElement('p');
      paragraph.innerHTML = '<b>Un</b> mot';
      main.append(paragraph);
      await Promise.resolve();
    }
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
};

for (const engine of engines) {
  describe(`very much on one page, in ${engine}`, () => {
    test(
      `${SCRIPTS} gated scripts run once and in order, and ${FRAMES} gated frames are asked for once`,
      asReader(
        engine,
        { '/page': { body: pageOf(body + gated), headers: granted }, '/frame': empty },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await waitInParts(SCRIPTS, (count) => page.waitFor(haveRun, count));
          await waitInParts(FRAMES, (count) => site.waitForRequests('/frame', count));
          await idle(page);
          assert.deepEqual(await page.evaluate(order), numbersTo(SCRIPTS));
          const frames = site.requestsOf('/frame').map(({ query }) => Number([...query.keys()][0]));
          assert.deepEqual(
            frames.sort((a, b) => a - b),
            numbersTo(FRAMES),
          );
        },
      ),
    );

    // The other engines do not tell how long a task took.
    if (engine !== 'chromium') return;

    test(
      'letting go of them all never keeps the page busy for more than 50 ms at a time',
      asReader(
        engine,
        { '/page': { body: pageOf(body + gated), headers: denied }, '/frame': empty },
        async ({ site, page }) => {
          let tasks: number[] = [];
          for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
            site.clearLog();
            await page.goto(`${site.url}/page`);
            assert.equal(await settled(page), 'necessary');
            assert.deepEqual(await page.evaluate(order), []);
            tasks = await longTasks(page, async () => {
              await page.evaluate(() => void window.jaccepte!.accept());
              await waitInParts(SCRIPTS, (count) => page.waitFor(haveRun, count));
              await waitInParts(FRAMES, (count) => site.waitForRequests('/frame', count));
              await idle(page);
            });
            if (tasks.length === 0) break;
          }
          assert.deepEqual(tasks, []);
        },
      ),
    );

    for (const [kind, html] of Object.entries(busy))
      test(
        `watching 20,000 elements come, none of them gated, makes no task long, on a page ${kind}`,
        asReader(engine, { '/page': { body: pageOf(html, ''), headers: denied } }, async ({ site, page }) => {
          const measure = async (tag: string) => {
            await page.goto(`${site.url}/page`);
            await addDropIn(page, tag);
            if (tag) await settled(page);
            const tasks = await longTasks(page, async () => {
              await page.evaluate(append);
              await idle(page);
            });
            assert.equal(await page.evaluate(() => document.querySelectorAll('main > p').length), 20_000);
            return tasks.length;
          };
          let [without, watched] = [0, 0];
          for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
            without = await measure('');
            watched = await measure(dropIn);
            if (watched <= without + 1) break;
          }
          assert.ok(watched <= without + 1, `${watched} long tasks, ${without} without the library`);
        }),
      );
  });
}
