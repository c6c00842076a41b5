import { expect, waitUntil } from '@open-wc/testing';
import type * as EngineModule from '../../src/browser/engine.js';
import type { Engine, EnginePorts, View } from '../../src/browser/engine.js';
import type { Consent, ConsentChange, ConsentRequest } from '../../src/core/consent.js';
import { decodeChoice, encodeChoice } from '../../src/core/cookie-codec.js';
import { DAY } from '../../src/core/options.js';
import { createChoice } from '../core/support/create-choice.js';
import { clearCookies } from '../support/clear-cookies.js';
import { setCookie } from '../support/set-cookie.js';
import { openPage, type Page } from './support/open-page.js';
import { replaceProperty } from './support/replace-property.js';
import { watchCookieWrites } from './support/watch-cookie-writes.js';

/** A way to the preferences that a page has of its own. */
const OWN_OPENER = '<a href="#" data-consent-action="open">Cookies</a>';
const OPT_IN = '<consent-manager mode="opt-in"></consent-manager><p></p>';
const EVERYTHING = 'necessary preferences statistics marketing';
const PATIENCE = { timeout: 4000 };

/** An event as it was when it reached the document. */
interface Heard {
  readonly type: string;
  readonly from: string;
  readonly detail: ConsentChange & ConsentRequest;
  readonly mirror: string | null;
  readonly cookie: string;
}

const storedNow = (parts = {}) => encodeChoice(createChoice({ time: Math.floor(Date.now() / 1000) - 100, ...parts }));

describe('getEngine', () => {
  let page: Page;
  let heard: Heard[];
  beforeEach(() => {
    page = openPage();
    heard = [];
    for (const type of ['consent-ready', 'consent-change', 'consent-request'])
      page.document.addEventListener(type, (event) => {
        heard.push({
          type,
          from: (event.target as Node).nodeName.toLowerCase(),
          detail: (event as Event & { detail: Heard['detail'] }).detail,
          mirror: page.document.documentElement.getAttribute('data-consent'),
          cookie: readCookie(),
        });
      });
  });
  afterEach(() => {
    page.remove();
    clearCookies();
  });

  const readCookie = () => {
    try {
      return page.document.cookie;
    } catch {
      return 'out of reach';
    }
  };
  const types = () => heard.map(({ type }) => type);
  const write = (markup: string) => page.write(`<!doctype html><body>${markup}`);
  const start = async (ports?: EnginePorts): Promise<Engine> => {
    const { getEngine } = await page.load<typeof EngineModule>('/src/browser/engine.ts');
    return getEngine(ports);
  };
  const find = (selector: string) => page.document.querySelector<HTMLElement>(selector)!;
  /** An engine on a whole page with this markup, when it is ready. */
  const setup = async (markup: string, ports?: EnginePorts): Promise<Engine> => {
    write(markup);
    page.document.close();
    const engine = await start(ports);
    await engine.ready;
    return engine;
  };
  const untilHeard = (count: number) => waitUntil(() => heard.length >= count, `not ${count} events`, PATIENCE);

  describe('consent-ready', () => {
    it('comes once, from the manager', async () => {
      const engine = await setup(OPT_IN);
      await engine.api.accept();
      page.document.dispatchEvent(new Event('DOMContentLoaded'));
      expect(types()).to.deep.equal(['consent-ready', 'consent-change']);
      expect(heard[0]?.from).to.equal('consent-manager');
      expect(heard[0]?.detail.consent.denied).to.deep.equal(['preferences', 'statistics', 'marketing']);
    });

    it('comes while the page still loads, once the manager is whole', async () => {
      write('<consent-manager mode="opt-in"><consent-category name="a"></consent-category>');
      const engine = await start();
      expect(heard).to.be.empty;
      expect(find('html').hasAttribute('data-consent')).to.be.false;
      page.write('<consent-category name="b"></consent-category></consent-manager><p></p>');
      expect((await engine.ready).denied).to.deep.equal(['a', 'b']);
      expect(page.document.readyState).to.equal('loading');
      expect(types()).to.deep.equal(['consent-ready']);
    });

    it('comes from the document where the page, once whole, has no manager', async () => {
      write('<p></p>');
      const engine = await start();
      expect(heard).to.be.empty;
      page.document.close();
      const consent = await engine.ready;
      expect(heard.map(({ type, from }) => [type, from])).to.deep.equal([['consent-ready', '#document']]);
      expect(consent.granted).to.deep.equal(['necessary']);
      expect(consent.denied).to.be.empty;
    });

    it('comes after the mirror on the root element', async () => {
      setCookie('consent', storedNow());
      await setup(OPT_IN);
      expect(heard[0]?.mirror).to.equal('necessary statistics');
    });

    it('has the state that `ready` resolves with, for those who come later', async () => {
      const engine = await setup(OPT_IN);
      expect(await engine.ready).to.equal(heard[0]?.detail.consent);
      expect(engine.api.current).to.equal(heard[0]?.detail.consent);
    });

    it('does not grant before what a stored choice grants', async () => {
      setCookie('consent', storedNow());
      write('<consent-manager mode="opt-in">');
      const engine = await start();
      expect(engine.api.current.granted).to.deep.equal(['necessary']);
      page.write('</consent-manager><p></p>');
      expect((await engine.ready).granted).to.deep.equal(['necessary', 'statistics']);
    });
  });

  describe('without a manager', () => {
    it('holds to a stored choice', async () => {
      setCookie('consent', storedNow({ revision: 5 }));
      const engine = await setup('');
      expect(engine.api.current).to.deep.include({ basis: 'expressed', granted: ['necessary', 'statistics'] });
    });

    it('dispatches changes on the document', async () => {
      const engine = await setup('');
      await engine.api.accept();
      expect(heard[1]).to.include({ type: 'consent-change', from: '#document', mirror: EVERYTHING });
    });

    it('takes a manager that comes late, without being ready again', async () => {
      const engine = await setup('');
      const manager = page.document.createElement('consent-manager');
      manager.setAttribute('mode', 'opt-out');
      page.document.body.append(manager);
      await untilHeard(2);
      expect(types()).to.deep.equal(['consent-ready', 'consent-change']);
      expect(heard[1]).to.include({ from: 'consent-manager', mirror: EVERYTHING });
      expect(heard[1]?.detail.source).to.equal('api');
      expect(engine.api.current.mode).to.equal('opt-out');
    });
  });

  describe('consent-change', () => {
    it('comes after the cookie and the mirror', async () => {
      const engine = await setup(OPT_IN);
      const previous = engine.api.current;
      const consent = await engine.api.accept(['statistics']);
      expect(heard[1]).to.include({ type: 'consent-change', from: 'consent-manager', mirror: 'necessary statistics' });
      expect(decodeChoice(heard[1]?.cookie.replace('consent=', '') ?? '')?.id).to.equal(consent.id);
      expect(heard[1]?.detail).to.deep.equal({
        consent,
        previous,
        granted: ['statistics'],
        withdrawn: [],
        source: 'api',
        left: [],
      });
    });

    it('comes after the mirror for subscribers too', async () => {
      const engine = await setup(OPT_IN);
      const mirrors: unknown[] = [];
      engine.api.subscribe(() => mirrors.push(find('html').dataset.consent));
      await engine.api.accept();
      expect(mirrors).to.deep.equal(['necessary', EVERYTHING]);
    });

    it('waits for a command that was given before the page was ready', async () => {
      write('<p></p>');
      const engine = await start();
      const accepted = engine.api.accept();
      page.write(OPT_IN);
      expect((await accepted).granted.join(' ')).to.equal(EVERYTHING);
      expect(types()).to.deep.equal(['consent-ready', 'consent-change']);
    });

    it('tells what another tab decided', async () => {
      await setup(OPT_IN);
      setCookie('consent', storedNow());
      await waitUntil(() => page.document.cookie !== '', 'no cookie', PATIENCE);
      page.document.dispatchEvent(new Event('visibilitychange'));
      await untilHeard(2);
      expect(heard[1]?.detail).to.deep.include({ granted: ['statistics'], source: 'other-tab' });
      expect(heard[1]?.mirror).to.equal('necessary statistics');
    });

    it('tells what was decided while the page lay in the back/forward cache', async () => {
      setCookie('consent', storedNow());
      await setup(OPT_IN);
      clearCookies();
      await waitUntil(() => page.document.cookie === '', 'still a cookie', PATIENCE);
      page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await untilHeard(2);
      expect(heard[1]?.detail).to.deep.include({ withdrawn: ['statistics'], source: 'other-tab' });
    });

    it('follows the markup: a higher revision asks again', async () => {
      setCookie('consent', storedNow());
      const engine = await setup(OPT_IN);
      find('consent-manager').setAttribute('revision', '2');
      await untilHeard(2);
      expect(heard[1]?.detail).to.deep.include({ withdrawn: ['statistics'], source: 'api' });
      expect(engine.api.current).to.include({ basis: 'none', revision: 2 });
    });

    it('follows the markup: a new category asks again', async () => {
      setCookie('consent', storedNow());
      await setup(
        '<consent-manager mode="opt-in"><consent-category name="statistics"></consent-category></consent-manager>',
      );
      expect(heard[0]?.detail.consent.basis).to.equal('expressed');
      find('consent-manager').insertAdjacentHTML('beforeend', '<consent-category name="social"></consent-category>');
      await untilHeard(2);
      expect(heard[1]?.detail.consent).to.deep.include({ basis: 'none', denied: ['statistics', 'social'] });
    });

    it('comes from the manager that took the place of another', async () => {
      const engine = await setup('<div><consent-manager mode="opt-in"></consent-manager></div>');
      find('div').innerHTML = '<consent-manager id="second" mode="opt-out"></consent-manager>';
      await untilHeard(2);
      expect(engine.api.current.mode).to.equal('opt-out');
      let from = '';
      page.document.addEventListener('consent-change', (event) => (from = (event.target as Element).id));
      await engine.api.refuse();
      expect(from).to.equal('second');
    });
  });

  describe('a second manager', () => {
    it('does not count, and its owner is warned once', async () => {
      const warnings: string[] = [];
      page.window.console.warn = (message: string) => warnings.push(message);
      const engine = await setup(OPT_IN + '<consent-manager id="second" mode="opt-out"></consent-manager>');
      expect(engine.api.current.mode).to.equal('opt-in');
      expect(engine.adopt(find('#second'))).to.be.false;
      expect(engine.adopt(find('consent-manager'))).to.be.true;
      await waitUntil(() => warnings.length > 0, 'no warning', PATIENCE);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('consent-manager');
    });
  });

  describe('data-consent-action', () => {
    const BUTTONS = ['open', 'accept', 'refuse', 'reset']
      .map((action) => `<button id="${action}" data-consent-action="${action}"></button>`)
      .join('');
    const press = async (engine: Engine, action: string) => {
      find(`#${action}`).click();
      await engine.command(() => undefined);
    };

    it('asks first, and then tells', async () => {
      const engine = await setup(OPT_IN + BUTTONS);
      await press(engine, 'accept');
      expect(types()).to.deep.equal(['consent-ready', 'consent-request', 'consent-change']);
      expect(heard[1]).to.include({ from: 'consent-manager', mirror: 'necessary', cookie: '' });
      expect(heard[1]?.detail.source).to.equal('accept');
      expect(heard[2]?.detail.source).to.equal('accept');
    });

    it('changes nothing when the request is cancelled', async () => {
      const engine = await setup(OPT_IN + BUTTONS);
      page.document.addEventListener('consent-request', (event) => event.preventDefault());
      for (const action of ['accept', 'refuse', 'reset']) await press(engine, action);
      expect(types()).to.deep.equal(['consent-ready', 'consent-request', 'consent-request', 'consent-request']);
      expect(page.document.cookie).to.equal('');
      expect(engine.api.current.basis).to.equal('none');
    });

    it('refuses and resets', async () => {
      setCookie('consent', storedNow());
      const engine = await setup(OPT_IN + BUTTONS);
      await press(engine, 'refuse');
      expect(engine.api.current).to.deep.include({ basis: 'expressed', granted: ['necessary'] });
      await press(engine, 'reset');
      expect(page.document.cookie).to.equal('');
      expect(heard.filter(({ type }) => type === 'consent-change').map(({ detail }) => detail.source)).to.deep.equal([
        'refuse',
        'reset',
      ]);
    });

    it('asks the document where there is no manager', async () => {
      const engine = await setup(BUTTONS);
      await press(engine, 'accept');
      expect(heard.map(({ from }) => from)).to.deep.equal(['#document', '#document', '#document']);
    });

    it('opens the preferences, and confirms a refusal', async () => {
      setCookie('consent', storedNow());
      const shown: (keyof View)[] = [];
      const loadElements = () => {
        const view: View = {
          prepare: () => undefined,
          showPreferences: () => shown.push('showPreferences'),
          confirmRefusal: () => shown.push('confirmRefusal'),
        };
        return Promise.resolve(Object.assign(find('consent-manager'), view));
      };
      const engine = await setup(OPT_IN + BUTTONS, { loadElements });
      await press(engine, 'open');
      await waitUntil(() => shown.length === 1, 'not shown', PATIENCE);
      await press(engine, 'refuse');
      await waitUntil(() => shown.length === 2, 'not shown', PATIENCE);
      expect(shown).to.deep.equal(['showPreferences', 'confirmRefusal']);
    });
  });

  describe('loadElements', () => {
    let loads = 0;
    const loadElements = () => Promise.resolve(loads++);
    beforeEach(() => {
      loads = 0;
    });

    it('is called where a reader has to see the notice', async () => {
      await setup(OPT_IN, { loadElements });
      await waitUntil(() => loads > 0, 'not loaded', PATIENCE);
    });

    it('is not called where the choice is made, until it is forgotten', async () => {
      setCookie('consent', storedNow());
      const engine = await setup(OPT_IN + OWN_OPENER, { loadElements });
      await engine.command(() => undefined);
      expect(loads).to.equal(0);
      await engine.api.reset();
      await waitUntil(() => loads > 0, 'not loaded', PATIENCE);
    });

    it('is called for the opener, where the page has none of its own or asks for one', async () => {
      setCookie('consent', storedNow());
      await setup(OPT_IN, { loadElements });
      await waitUntil(() => loads > 0, 'not loaded', PATIENCE);
      loads = 0;
      await setup(OPT_IN.replace('<consent-manager', '<consent-manager opener="end"') + OWN_OPENER, { loadElements });
      await waitUntil(() => loads > 0, 'not loaded', PATIENCE);
    });

    it('is not called for an opener that is not wanted', async () => {
      setCookie('consent', storedNow());
      const engine = await setup(OPT_IN.replace('<consent-manager', '<consent-manager opener="none"'), {
        loadElements,
      });
      await engine.command(() => undefined);
      expect(loads).to.equal(0);
    });

    it('is called for what a <consent-gate> holds back, and for nothing that it lets through', async () => {
      setCookie('consent', storedNow());
      const gate = (category: string) =>
        `<consent-gate category="${category}"><iframe data-src="about:blank"></iframe></consent-gate>`;
      const engine = await setup(OPT_IN + OWN_OPENER + gate('statistics'), { loadElements });
      await waitUntil(() => page.document.querySelector('iframe')?.hasAttribute('src'), 'not let through', PATIENCE);
      await engine.command(() => undefined);
      expect(loads).to.equal(0);
      page.document.body.insertAdjacentHTML('beforeend', gate('marketing'));
      await waitUntil(() => loads > 0, 'not loaded', PATIENCE);
    });

    it('is not called in opt-out, nor without a manager', async () => {
      const engine = await setup(OWN_OPENER, { loadElements });
      const manager = page.document.createElement('consent-manager');
      manager.setAttribute('mode', 'opt-out');
      page.document.body.append(manager);
      await untilHeard(2);
      await engine.command(() => undefined);
      expect(loads).to.equal(0);
    });
  });

  describe('the cookie', () => {
    it('is not written before the reader answers', async () => {
      const { writes } = watchCookieWrites(page.document);
      const engine = await setup(OPT_IN);
      await engine.command(() => undefined);
      expect(writes).to.be.empty;
    });

    const renew = async (referrer: string, time: number) => {
      replaceProperty(page.document, 'referrer', { get: () => referrer });
      setCookie('consent', storedNow({ time }));
      const { writes } = watchCookieWrites(page.document);
      await setup(OPT_IN);
      return writes;
    };

    it('is written again once a visit, as it is, for what is left of its life', async () => {
      const time = Math.floor(Date.now() / 1000) - 100 * DAY;
      const writes = await renew('https://elsewhere.example/', time);
      expect(writes).to.have.length(1);
      expect(writes[0]).to.match(new RegExp(`^consent=${storedNow({ time }).replaceAll('+', '\\+')};`));
      const life = Number(/max-age=(\d+)/i.exec(writes[0] ?? '')?.[1]);
      expect(life).to.be.within(82 * DAY - 60, 82 * DAY);
    });

    it('is not written again on the next page of the visit', async () => {
      expect(await renew(`${location.origin}/before`, Math.floor(Date.now() / 1000) - DAY)).to.be.empty;
    });

    it('is that of cookie-name', async () => {
      setCookie('another', storedNow());
      const engine = await setup('<consent-manager mode="opt-in" cookie-name="another"></consent-manager><p></p>');
      expect(engine.api.current.basis).to.equal('expressed');
      await engine.api.refuse();
      expect(page.document.cookie).to.match(/^another=/);
    });

    it('is forgotten when it cannot be read, without an error', async () => {
      setCookie('consent', 'v=1&b=%E0%A4%A&on=marketing');
      const engine = await setup(OPT_IN);
      expect(engine.api.current).to.deep.include({ basis: 'none', granted: ['necessary'] });
    });

    it('may be refused: the choice holds for this page', async () => {
      replaceProperty(page.document, 'cookie', { get: () => '', set: () => undefined });
      const engine = await setup(OPT_IN);
      expect(await engine.api.accept()).to.deep.include({ persisted: false, denied: [] });
    });

    it('may be out of reach in a sandbox: the choice holds for this page', async () => {
      const fail = () => {
        throw new DOMException('sandboxed', 'SecurityError');
      };
      replaceProperty(page.document, 'cookie', { get: fail, set: fail });
      const engine = await setup(OPT_IN);
      expect(await engine.api.accept()).to.deep.include({ persisted: false, denied: [] });
    });
  });

  describe('the gate', () => {
    const GATED = '<script type="text/plain" data-category="statistics">parent.ran.push("gated")</script>';
    beforeEach(() => {
      globalThis.ran = [];
    });
    const untilRan = (count: number) => waitUntil(() => ran.length === count, 'not run', PATIENCE);

    it('opens at ready for what is granted', async () => {
      setCookie('consent', storedNow());
      await setup(GATED + OPT_IN);
      await untilRan(1);
    });

    it('opens with the grant', async () => {
      const engine = await setup(OPT_IN + GATED);
      expect(ran).to.be.empty;
      await engine.api.accept(['statistics']);
      await untilRan(1);
    });

    it('opens for what comes late', async () => {
      setCookie('consent', storedNow());
      await setup(OPT_IN);
      page.document.body.append(page.document.createRange().createContextualFragment(GATED));
      await untilRan(1);
    });
  });

  describe('in a prerendered page', () => {
    it('begins when the page is activated', async () => {
      const restore = replaceProperty(page.document, 'prerendering', { value: true });
      write(OPT_IN);
      page.document.close();
      const engine = await start();
      await waitUntil(() => page.document.readyState === 'complete', 'not loaded', PATIENCE);
      expect(heard).to.be.empty;
      restore();
      page.document.dispatchEvent(new Event('prerenderingchange'));
      await engine.ready;
      expect(types()).to.deep.equal(['consent-ready']);
    });
  });

  it('is one for every copy of the library on a page', async () => {
    const engine = await setup(OPT_IN);
    const copy = await page.load<typeof EngineModule>('/src/browser/engine.ts?another-copy');
    expect(copy.getEngine() === engine).to.be.true;
    expect(types()).to.deep.equal(['consent-ready']);
  });

  it('answers the requests for the context', async () => {
    const engine = await setup(OPT_IN);
    const told: Consent[] = [];
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: Symbol.for('jaccepte.consent'),
      subscribe: true,
      callback: (consent: Consent) => told.push(consent),
    });
    find('p').dispatchEvent(request);
    await engine.api.accept();
    expect(told.map(({ basis }) => basis)).to.deep.equal(['none', 'expressed']);
  });

  it('complains once of markup that cannot be used', async () => {
    const warnings: string[] = [];
    page.window.console.warn = (message: string) => warnings.push(message);
    const engine = await setup('<consent-manager mode="optin"></consent-manager><p></p>');
    find('consent-manager').setAttribute('position', 'top');
    await engine.command(() => undefined);
    await waitUntil(() => warnings.length > 0, 'no warning', PATIENCE);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('mode="optin"').and.to.contain('opt-in');
  });
});
