import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barGone, barShown, dropIn, idle, pageOf } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { noteProblems, problemsOf } from './support/problems.js';
import { readStatic } from './support/static-files.js';
import type { Route } from './support/site-server.js';

const manager =
  '<consent-manager mode="opt-in"><consent-category name="statistics"></consent-category></consent-manager>';
const gated = '<script type="text/plain" data-category="statistics">window.count = (window.count ?? 0) + 1;</script>';
const note = `${noteProblems()}<script>
  window.readies = 0;
  document.addEventListener('consent-ready', () => readies++);
</script>`;

type Notes = { count?: number; readies?: number };
const count = () => (window as unknown as Notes).count ?? 0;
const bars = () =>
  [...document.querySelectorAll('consent-manager')].filter((one) => one.shadowRoot?.querySelector('[part=banner]'))
    .length;

/** One bar, nothing run before it is answered, one run after, and nothing for the owner to find on the console. */
async function works(page: Page): Promise<void> {
  await page.waitFor(bars);
  await idle(page);
  assert.equal(await page.evaluate(bars), 1);
  assert.equal(await page.evaluate(count), 0);
  assert.equal(await page.evaluate(() => (window as unknown as Notes).readies), 1);
  await page.click(['consent-manager:state(banner)', '[part=accept]']);
  await page.waitFor(count);
  await page.waitFor(() => !document.querySelector('consent-manager:state(banner)'));
  await idle(page);
  assert.equal(await page.evaluate(bars), 0);
  assert.equal(await page.evaluate(count), 1);
  assert.match(await page.evaluate(() => document.cookie), /b=expressed.*on=necessary\+statistics/);
  assert.deepEqual(await problemsOf(page), []);
}

/** What frameworks and readers' pages do to the element, before its code has come or after. */
const lives: Record<string, () => void> = {
  'moved to the end of the page': () => document.body.append(document.querySelector('consent-manager')!),
  'moved into a box and out again': () => {
    const element = document.querySelector('consent-manager')!;
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    document.body.prepend(element);
  },
  'removed, and added again later': () => {
    const element = document.querySelector('consent-manager')!;
    element.remove();
    requestAnimationFrame(() => requestAnimationFrame(() => document.body.append(element)));
  },
  'replaced by its clone': () => {
    const element = document.querySelector('consent-manager')!;
    element.replaceWith(element.cloneNode(true));
  },
  'cloned, and both kept': () => {
    const element = document.querySelector('consent-manager')!;
    document.body.append(element.cloneNode(true));
  },
  'rendered anew with the page': () => {
    const { innerHTML } = document.querySelector('main')!;
    document.querySelector('main')!.innerHTML = innerHTML;
  },
};

/** How it comes to a page that has long been loaded. */
const arrivals: Record<string, () => void> = {
  'by innerHTML': () => {
    document.querySelector('main')!.innerHTML =
      '<consent-manager mode="opt-in"><consent-category name="statistics"></consent-category></consent-manager>';
  },
  'by createElement, its attributes and children after it is in the page': () => {
    const element = document.createElement('consent-manager');
    document.querySelector('main')!.append(element);
    element.setAttribute('mode', 'opt-in');
    const category = document.createElement('consent-category');
    element.append(category);
    category.setAttribute('name', 'statistics');
  },
  'in a fragment, as a framework renders': () => {
    const template = document.createElement('template');
    template.innerHTML =
      '<div><consent-manager mode="opt-in"><consent-category name="statistics"></consent-category></consent-manager></div>';
    document.querySelector('main')!.append(template.content.cloneNode(true));
  },
  'as a clone of a template, imported': () => {
    const template = document.createElement('template');
    template.innerHTML =
      '<consent-manager mode="opt-in"><consent-category name="statistics"></consent-category></consent-manager>';
    document.querySelector('main')!.append(document.importNode(template.content, true));
  },
};

const old = (path: string) => `/old${path}`;

/** Another version of the library beside the one of these tests, which tells which of its files run. */
function otherVersion(): Record<string, Route> {
  const routes: Record<string, Route> = {};
  for (const name of [
    'jaccepte',
    'jaccepte-bar',
    'jaccepte-choice',
    'jaccepte-bar-companion',
    'jaccepte-fr',
    'jaccepte-fr-preferences',
  ])
    routes[old(`/${name}.js`)] = `(window.oldParts ??= []).push('${name}');\n${String(readStatic(`/cdn/${name}.js`))}`;
  return routes;
}

for (const engine of engines) {
  describe(`the life of the element with the drop-in, in ${engine}`, () => {
    for (const [name, act] of Object.entries(lives)) {
      test(
        `${name}, once its bar is shown`,
        asReader(
          engine,
          { '/page': pageOf(`<main><p>Texte</p>${manager}</main>${gated}`, note + dropIn) },
          async ({ site, page }) => {
            await page.goto(`${site.url}/page`);
            await barShown(page);
            await page.evaluate(act);
            await works(page);
          },
        ),
      );
      test(
        `${name}, before the library has come`,
        asReader(
          engine,
          {
            '/page': pageOf(
              `<main><p>Texte</p>${manager}</main>${gated}<script>(${String(act)})();</script>`,
              note + dropIn,
            ),
            '/cdn/jaccepte.js': () => ({ body: String(readStatic('/cdn/jaccepte.js')), delay: 200 }),
          },
          async ({ site, page }) => {
            await page.goto(`${site.url}/page`);
            await works(page);
          },
        ),
      );
    }

    for (const [name, arrive] of Object.entries(arrivals))
      test(
        `comes ${name}`,
        asReader(engine, { '/page': pageOf(`<main></main>${gated}`, note + dropIn) }, async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await page.waitFor(() => (window as unknown as Notes).readies);
          await page.evaluate(arrive);
          await works(page);
        }),
      );

    test(
      'is asked about a category that comes later, and what is granted stays',
      asReader(
        engine,
        {
          '/page': pageOf(
            `${manager}${gated}<script type="text/plain" data-category="late">window.late = (window.late ?? 0) + 1;</script>`,
            note + dropIn,
          ),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await barGone(page);
          await page.waitFor(count);
          await page.evaluate(() => {
            const category = document.createElement('consent-category');
            category.setAttribute('name', 'late');
            document.querySelector('consent-manager')!.append(category);
          });
          await barShown(page);
          await idle(page);
          const late = () => (window as unknown as { late?: number }).late ?? 0;
          assert.equal(await page.evaluate(late), 0);
          await page.click(accept);
          await page.waitFor(late);
          await idle(page);
          assert.equal(await page.evaluate(late), 1);
          assert.equal(await page.evaluate(count), 1);
          assert.deepEqual(await problemsOf(page), []);
        },
      ),
    );

    for (const [name, tags] of Object.entries({
      'the older first': ['/old/jaccepte.js', '/cdn/jaccepte.js'],
      'the newer first': ['/cdn/jaccepte.js', '/old/jaccepte.js'],
    }))
      test(
        `two versions at two addresses, ${name}: the first runs the page`,
        asReader(
          engine,
          {
            ...otherVersion(),
            '/page': pageOf(
              manager + gated,
              note + tags.map((src) => `<script type="module" src="${src}"></script>`).join(''),
            ),
          },
          async ({ site, page }) => {
            await page.goto(`${site.url}/page`);
            await works(page);
            const [second = ''] = tags.slice(1);
            const asked = site.log
              .map(({ path }) => path)
              .filter((path) => path.startsWith(second.replace('jaccepte.js', '')));
            assert.deepEqual(asked, [second]);
          },
        ),
      );
  });
}
