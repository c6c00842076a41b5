import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readConsumer } from '../consumers/bundle-consumer.js';
import {
  accept,
  asReader,
  barGone,
  barShown,
  gatedFiles,
  idle,
  optOut,
  pageOf,
  readChoice,
  refuse,
  settled,
} from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import type { Route, SiteServer } from './support/site-server.js';
import { readStatic } from './support/static-files.js';

/** DuckDuckGo's content script, as its browsers and its extension run it. */
const contentScript = readConsumer('@duckduckgo/autoconsent/dist/autoconsent.playwright.js');
const { autoconsent: theirRules } = JSON.parse(readConsumer('@duckduckgo/autoconsent/rules/rules.json')) as {
  autoconsent: object[];
};
const ourRule = JSON.parse(readFileSync(new URL('../../docs/autoconsent.json', import.meta.url), 'utf8')) as object;

interface Message {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly state?: { readonly lifecycle: string; readonly prehideOn: boolean };
}
interface ToolPage {
  autoconsentMessages: Message[];
  autoconsentReceiveMessage: (message: object) => Promise<void>;
}

/** What plays the browser around the content script: it hands out the rules, and keeps what the script says. */
const background = (autoAction: 'optIn' | 'optOut') => `
  window.autoconsentMessages = [];
  window.autoconsentSendMessage = async (message) => {
    autoconsentMessages.push(structuredClone(message));
    if (message.type !== 'init') return;
    await new Promise((resolve) => queueMicrotask(resolve));
    autoconsentReceiveMessage({
      type: 'initResp',
      rules: { autoconsent: ${JSON.stringify([...theirRules, ourRule])} },
      config: { enabled: true, autoAction: '${autoAction}', enablePrehide: true, prehideTimeout: 60000, isMainWorld: true },
    });
  };`;

/** A page with the content script before all that is its own, as an extension injects it. */
const withTool = (html: string, autoAction: 'optIn' | 'optOut'): Record<string, Route> => ({
  '/': html.replace(
    '<head>',
    '<head><script src="/tool/background.js"></script><script src="/tool/content.js"></script>',
  ),
  '/tool/background.js': background(autoAction),
  '/tool/content.js': contentScript,
});

const article = readStatic('/')!.toString('utf8');
const choiceFile = readStatic('/cdn/jaccepte-choice.js')!;

const messages = (page: Page) => page.evaluate(() => (window as unknown as ToolPage).autoconsentMessages);
/** Resolves with the first message of a kind. */
const said = (page: Page, type: string) =>
  page.waitFor(
    (type) => (window as unknown as ToolPage).autoconsentMessages.find((message) => message.type === type),
    type,
  );
const selfTest = async (page: Page) => {
  await page.evaluate(() => (window as unknown as ToolPage).autoconsentReceiveMessage({ type: 'selfTest' }));
  return (await said(page, 'selfTestResult')).result;
};
const detected = async (page: Page) =>
  (await messages(page)).filter(({ type }) => type === 'cmpDetected').map(({ cmp }) => cmp);
const requestsOfGated = (site: SiteServer) => site.log.filter(({ path }) => gatedFiles.includes(path));

/** Attributes of the article's bar, by the kind of page. */
const kinds = {
  'an implied notice': '',
  'a request to opt in': '?mode=opt-in',
  'a request in German': '?mode=opt-in&lang=de',
  'a notice in Arabic': '?lang=ar',
  'a box in the middle': '?mode=opt-in&position=center',
};

for (const engine of engines) {
  describe(`readers' own tools, in ${engine}`, () => {
    for (const [kind, query] of Object.entries(kinds)) {
      test(
        `autoconsent opts out of ${kind}, and finds nothing to answer in the next page`,
        asReader(engine, withTool(article, 'optOut'), async ({ site, page }) => {
          await page.goto(`${site.url}/${query}`);
          assert.equal((await said(page, 'optOutResult')).result, true);
          assert.equal((await said(page, 'autoconsentDone')).cmp, 'jaccepte');
          assert.deepEqual(await detected(page), ['jaccepte']);
          assert.equal(await selfTest(page), true);
          const choice = await readChoice(page);
          assert.deepEqual(
            [choice?.['b'], choice?.['on'], choice?.['off']],
            ['expressed', 'necessary', 'statistics marketing'],
          );

          // While it hides the notice, nobody has seen it: nothing is implied.
          await idle(page);
          assert.deepEqual(requestsOfGated(site), []);

          await page.goto(`${site.url}/${query}`);
          // It stops hiding once it has looked for long enough.
          await page.waitFor(
            () => (window as unknown as ToolPage).autoconsentMessages.at(-1)?.state?.prehideOn === false,
          );
          assert.deepEqual(
            (await messages(page)).filter(({ type }) => /popupFound|Result/.test(type)),
            [],
          );
          assert.equal((await readChoice(page))?.['t'], choice?.['t']);
        }),
      );
    }

    for (const [kind, query] of Object.entries(kinds).slice(0, 2)) {
      test(
        `autoconsent opts in to ${kind}`,
        asReader(engine, withTool(article, 'optIn'), async ({ site, page }) => {
          await page.goto(`${site.url}/${query}`);
          assert.equal((await said(page, 'optInResult')).result, true);
          assert.deepEqual(await detected(page), ['jaccepte']);
          await barGone(page);
          const choice = await readChoice(page);
          assert.deepEqual([choice?.['b'], choice?.['off']], ['expressed', '']);
          for (const file of gatedFiles.slice(0, 3)) await site.waitForRequests(file);
        }),
      );
    }

    test(
      "autoconsent opts out by an owner's own words",
      asReader(
        engine,
        withTool(
          pageOf(`<consent-manager><p slot="message">Nous mesurons l’audience.
            <button type="button" data-consent-action="refuse">Non merci</button></p></consent-manager>`),
          'optOut',
        ),
        async ({ site, page }) => {
          await page.goto(`${site.url}/`);
          assert.equal((await said(page, 'optOutResult')).result, true);
          assert.equal(await selfTest(page), true);
        },
      ),
    );

    for (const [name, path, query, granted] of [
      ['accept', accept, '?mode=opt-in', 'necessary statistics marketing'],
      ['refuse', refuse, '?mode=opt-in', 'necessary'],
      ['opt out', optOut, '', 'necessary'],
    ] as const) {
      test(
        `a script's click counts as soon as there is something to click, before the reader's first move: ${name}`,
        // A pointer that rests where the page appears may count as a move: what an answer needs is on its way at best.
        asReader(engine, { '/cdn/jaccepte-choice.js': { body: choiceFile, delay: 600 } }, async ({ site, page }) => {
          await page.goto(`${site.url}/${query}`);
          const isEarly = await page.evaluate(async ([host, part]) => {
            const find = () => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(part);
            while (!find()) await new Promise(requestAnimationFrame);
            const files = performance.getEntriesByType('resource').map(({ name }) => name);
            find()!.click();
            return !files.some((file) => file.endsWith('/jaccepte-choice.js'));
          }, path);
          assert.ok(isEarly, 'what an answer needs was there before');
          await page.waitFor(() => window.jaccepte?.current.basis === 'expressed');
          assert.equal(await settled(page), granted);
          assert.equal((await readChoice(page))?.['on'], granted);
        }),
      );
    }

    test(
      'a tool that knows the page from within answers by window.jaccepte',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/?mode=opt-in`);
        await barShown(page);
        const answer = await page.evaluate(async () => {
          const { granted, denied, basis } = await window.jaccepte!.choose({ statistics: true, marketing: false });
          return { granted, denied, basis };
        });
        assert.deepEqual(answer, { granted: ['necessary', 'statistics'], denied: ['marketing'], basis: 'expressed' });
        await barGone(page);
      }),
    );

    test(
      'a driven browser sees what others see',
      asReader(
        engine,
        {
          '/driven': article,
          '/other': article.replace(
            '<head>',
            `<head><script>Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });</script>`,
          ),
        },
        async ({ site, page }) => {
          const look = async (path: string, isDriven: boolean) => {
            await page.goto(`${site.url}${path}?mode=opt-in`);
            assert.equal(await page.evaluate(() => navigator.webdriver), isDriven);
            await barShown(page);
            return page.evaluate(() => {
              const root = document.querySelector('consent-manager')!.shadowRoot!;
              return root.innerHTML.replace(/<!--.*?-->/g, '');
            });
          };
          const driven = await look('/driven', true);
          assert.equal(await look('/other', false), driven);
          await page.click(refuse);
          await barGone(page);
        },
      ),
    );
  });
}
