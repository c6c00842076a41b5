import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barGone, barShown, dropIn, idle, pageOf, refuse } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { noteProblems, problemsOf } from './support/problems.js';

const script = (text: string) => `<script>${text}</script>`;
const style = (text: string) => `<style>${text}</style>`;

/** What scripts and style sheets of pages have done to what all share, each from a library or a page builder of its time. */
const patches = {
  'frozen prototypes': script(`
    for (const one of [Object, Array, Function, String, Promise, Event, CustomEvent, EventTarget, Node, Element, HTMLElement, Document])
      Object.freeze(one.prototype);`),
  'enumerable functions on every object': script('Object.prototype.extend = function () { return this; };'),
  'enumerable functions on arrays and strings, and a toJSON': script(`
    Array.prototype.first = function () { return this[0]; };
    String.prototype.camelize = function () { return String(this); };
    Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };`),
  'what old libraries made of Array.from, bind and includes': script(`
    Array.from = function (list) {
      if (!list) return [];
      if ('toArray' in Object(list)) return list.toArray();
      const results = new Array(list.length || 0);
      for (let index = results.length; index--; ) results[index] = list[index];
      return results;
    };
    Function.prototype.bind = function (object) {
      if (arguments.length < 2 && object === undefined) return this;
      const method = this;
      const first = [].slice.call(arguments, 1);
      return function () { return method.apply(object, first.concat([].slice.call(arguments))); };
    };
    String.prototype.includes = function (text) { return this.indexOf(text) > -1; };
    Array.prototype.includes = function (item) { return this.indexOf(item) !== -1; };
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); };`),
  'Event and CustomEvent as functions': script(`
    for (const name of ['Event', 'CustomEvent']) {
      const Native = window[name];
      const Wrapper = function (type, options) { return new Native(type, options); };
      Wrapper.prototype = Native.prototype;
      window[name] = Wrapper;
    }`),
  'listeners, timers and promises in zones': script(`
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const wrapped = new WeakMap();
    const wrap = (listener) => {
      if (!listener) return listener;
      if (!wrapped.has(listener)) wrapped.set(listener, function (event) {
        return typeof listener === 'function' ? listener.apply(this, arguments) : listener.handleEvent(event);
      });
      return wrapped.get(listener);
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      return add.call(this ?? window, type, wrap(listener), options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return remove.call(this ?? window, type, wrap(listener), options);
    };
    for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask']) {
      const native = window[name];
      window[name] = function (task, ...rest) {
        return native.call(window, function () { return task.apply(this, arguments); }, ...rest);
      };
    }
    const NativePromise = window.Promise;
    window.Promise = class Promise extends NativePromise {};
    const NativeObserver = window.MutationObserver;
    window.MutationObserver = class MutationObserver extends NativeObserver {
      constructor(listener) { super((records, observer) => listener.call(observer, records, observer)); }
    };`),
  'elements with the names of ours': '<meta name="jaccepte" id="jaccepte">',
  'CSS that hides buttons': style('button { display: none !important }'),
  'CSS that resets everything': style('*:not(consent-manager) { all: unset !important }'),
  'CSS that hides boxes': style(
    '[role=region], div, section { display: none !important; visibility: hidden !important }',
  ),
  'CSS that makes everything else transparent and out of reach': style(
    `*:not(consent-manager) { pointer-events: none !important }
     *:not(html, body, consent-manager) { opacity: 0 !important }`,
  ),
};

const body = `<p>Texte</p>
  <consent-manager mode="opt-in"><consent-category name="statistics"></consent-category></consent-manager>
  <script type="text/plain" data-category="statistics">window.count = (window.count ?? 0) + 1;</script>
  <script type="text/plain" data-category="statistics" src="/gated.js"></script>`;

const count = () => (window as unknown as { count?: number }).count ?? 0;

// As text: what WebKit's driver makes of an array goes through what the page made of arrays.
const cookie = (page: Page) => page.evaluate(() => /(?:^|; )consent=([^;]*)/.exec(document.cookie)?.[1] ?? '');
const field = async (page: Page, name: string) => new URLSearchParams(await cookie(page)).get(name);

for (const engine of engines) {
  describe(`pages that have changed what all share, in ${engine}`, () => {
    for (const [name, patch] of Object.entries(patches)) {
      // WebKit's own driver cannot say anything of such a page: "cannot serialize cyclic structures".
      if (engine === 'webkit' && name === 'enumerable functions on every object') continue;
      test(
        name,
        asReader(
          engine,
          { '/page': pageOf(body, noteProblems() + patch + dropIn), '/gated.js': 'window.count += 1;' },
          async ({ site, page }) => {
            await page.goto(`${site.url}/page`);
            await barShown(page);
            await idle(page);
            assert.equal(await page.evaluate(count), 0);
            assert.equal(site.requestsOf('/gated.js').length, 0);
            assert.equal(await cookie(page), '');

            await page.click(accept);
            await barGone(page);
            await page.waitFor(() => (window as unknown as { count?: number }).count === 2);
            assert.equal(await field(page, 'on'), 'necessary statistics');
            assert.equal(await field(page, 'b'), 'expressed');
            assert.equal(await page.evaluate(() => typeof window.jaccepte?.has), 'function');

            await page.goto(`${site.url}/page`);
            await page.waitFor(() => (window as unknown as { count?: number }).count === 2);
            await idle(page);
            assert.equal(await page.evaluate(count), 2);

            await page.evaluate(() => window.jaccepte?.reset().then(() => undefined));
            await barShown(page);
            await page.click(refuse);
            await barGone(page);
            assert.equal(await field(page, 'off'), 'statistics');
            assert.deepEqual(await problemsOf(page), []);
          },
        ),
      );
    }

    test(
      'CSS that hides the element itself: nothing is implied',
      asReader(
        engine,
        {
          '/page': ({ query }) =>
            pageOf(
              body.replace('opt-in', 'implied'),
              noteProblems() + style(`consent-manager { ${query.get('css') ?? ''} }`) + dropIn,
            ),
        },
        async ({ site, page }) => {
          for (const css of ['display: none !important', 'visibility: hidden !important', 'opacity: 0 !important']) {
            await page.goto(`${site.url}/page?css=${encodeURIComponent(css)}`);
            await page.waitFor(
              () => !!document.querySelector('consent-manager')?.shadowRoot?.querySelector('[part=banner]'),
            );
            await idle(page);
            assert.equal(await page.evaluate(() => window.jaccepte?.current.basis), 'none', css);
            assert.equal(await page.evaluate(count), 0, css);
            assert.equal(await cookie(page), '', css);
            assert.deepEqual(await problemsOf(page), []);
          }
        },
      ),
    );
  });
}
