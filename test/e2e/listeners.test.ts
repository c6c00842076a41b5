import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barShown, choiceCookie, dropIn, pageOf } from './support/demo.js';
import { bundle } from './support/bundle.js';
import { engines } from './support/engines.js';

const consumer = `
  import { ContextConsumer } from '@lit/context';
  import { html, LitElement } from 'lit';
  import { consentContext } from './src/elements/consent-context.js';

  class SiteStatus extends LitElement {
    consent = new ContextConsumer(this, { context: consentContext, subscribe: true });
    render() {
      return html\`\${this.consent.value?.granted.join(' ')}\`;
    }
  }
  customElements.define('site-status', SiteStatus);
`;

/** Keeps what is asked before there is an answer: which of two scripts comes first is not known. */
const withRoot = `import { ContextRoot } from '@lit/context'; new ContextRoot().attach(document.body); ${consumer}`;

const listen = (name: string) => `
  for (const type of ['consent-ready', 'consent-change'])
    document.addEventListener(type, ({ detail }) =>
      (window.heard ??= []).push('${name} ' + type + ': ' + detail.consent.granted.join(' ')));`;

/** A page on which everybody who can be told is told; `style` sheets turn the state into a width. */
const body = `<consent-manager mode="opt-in"><consent-category name="statistics"></consent-category></consent-manager>
  <style>p { width: 10px } html[data-consent~='statistics'] p { width: 20px }</style><p></p>
  <site-status></site-status>`;

const heard = (): string[] => (window as unknown as { heard?: string[] }).heard ?? [];
const statusIs = (text: string) =>
  document.querySelector('site-status')?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() === text;
const widthIs = (width: string) => getComputedStyle(document.querySelector('p')!).width === width;

const routes = {
  '/consumer.js': () => bundle(consumer),
  '/consumer-with-root.js': () => bundle(withRoot),
  '/before': pageOf(
    body,
    `<script>${listen('early')}</script>${dropIn}<script type="module" src="/consumer-with-root.js"></script>`,
  ),
  '/after': pageOf(
    body + `<script type="module" src="/cdn/jaccepte.js"></script><script type="module">${listen('late')}</script>`,
    '',
  ),
  '/consumer-first': pageOf(body + '<script type="module" src="/consumer.js"></script>' + dropIn, ''),
};

for (const engine of engines) {
  describe(`who learns the state, in ${engine}`, () => {
    test(
      'a listener before the drop-in, CSS, and a Lit element by its context',
      asReader(engine, routes, async ({ site, page }) => {
        await page.goto(`${site.url}/before`);
        await barShown(page);
        await page.waitFor(statusIs, 'necessary');
        assert.ok(await page.evaluate(widthIs, '10px'));
        assert.deepEqual(await page.evaluate(heard), ['early consent-ready: necessary']);

        await page.click(accept);
        await page.waitFor(statusIs, 'necessary statistics');
        assert.ok(await page.evaluate(widthIs, '20px'));
        assert.deepEqual(await page.evaluate(heard), [
          'early consent-ready: necessary',
          'early consent-change: necessary statistics',
        ]);

        await page.reload();
        await page.waitFor(statusIs, 'necessary statistics');
        assert.deepEqual(await page.evaluate(heard), ['early consent-ready: necessary statistics']);
      }),
    );

    test(
      'a listener after the drop-in, and a script that comes much later',
      asReader(engine, routes, async ({ site, page }) => {
        await page.goto(`${site.url}/after`);
        await barShown(page);
        await page.click(accept);
        await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary statistics');
        // Of two modules in a row WebKit may run the second before what the first has put off for a moment.
        const changes = (await page.evaluate(heard)).filter((one) => !one.includes('consent-ready'));
        assert.deepEqual(changes, ['late consent-change: necessary statistics']);

        const late = await page.evaluate(async () => {
          const { jaccepte } = window;
          const states: string[] = [];
          const unsubscribe = jaccepte!.subscribe(({ granted }) => states.push(granted.join(' ')));
          const when = await jaccepte!.when('statistics');
          await jaccepte!.refuse();
          unsubscribe();
          await jaccepte!.accept();
          return { states, when: when.granted, has: jaccepte!.has('statistics') };
        });
        assert.deepEqual(late, {
          states: ['necessary statistics', 'necessary'],
          when: ['necessary', 'statistics'],
          has: true,
        });
      }),
    );

    test(
      'the same object from the module and the global',
      asReader(engine, routes, async ({ site, page }) => {
        await page.goto(`${site.url}/before`);
        await barShown(page);
        // The address is an argument, so that the compiler leaves the import to the page.
        const isSame = async (url: string) => ((await import(url)) as { consent: unknown }).consent === window.jaccepte;
        assert.equal(await page.evaluate(isSame, '/cdn/jaccepte.js'), true);
      }),
    );

    test(
      'a consumer that was there before the drop-in, once it changes at the latest',
      asReader(
        engine,
        {
          ...routes,
          '/consumer-first': {
            body: routes['/consumer-first'],
            headers: { 'set-cookie': `consent=${choiceCookie({ m: 'opt-in', on: 'necessary statistics' })}; Path=/` },
          },
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/consumer-first`);
          await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary statistics');
          await page.waitFor(() => !!customElements.get('site-status'));
          // Lit's own way to be answered late is a ContextRoot; a request that comes after the provider needs none.
          await page.evaluate(() => {
            const status = document.querySelector('site-status')!;
            document.body.append(status);
          });
          await page.waitFor(statusIs, 'necessary statistics');
        },
      ),
    );
  });
}
