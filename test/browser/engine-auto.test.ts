import { expect, waitUntil } from '@open-wc/testing';
import type * as EngineModule from '../../src/browser/engine.js';
import type { Engine } from '../../src/browser/engine.js';
import { encodeChoice } from '../../src/core/cookie-codec.js';
import { createChoice } from '../core/support/create-choice.js';
import { clearCookies } from '../support/clear-cookies.js';
import { setCookie } from '../support/set-cookie.js';
import { openPage, type Page } from './support/open-page.js';

const PATIENCE = { timeout: 4000 };
const auto = (region: string) => `<consent-manager mode="auto" region="${region}"></consent-manager><p></p>`;
const storedNow = (parts = {}) => encodeChoice(createChoice({ time: Math.floor(Date.now() / 1000) - 100, ...parts }));

describe('getEngine in auto', () => {
  let page: Page;
  let heard: { type: string; mode: string; mirror: string | undefined }[];
  beforeEach(() => {
    page = openPage();
    heard = [];
    for (const type of ['consent-ready', 'consent-change'] as const)
      page.document.addEventListener(type, ({ detail }) =>
        heard.push({ type, mode: detail.consent.mode, mirror: page.document.documentElement.dataset['consent'] }),
      );
  });
  afterEach(() => {
    page.remove();
    clearCookies();
  });

  const setup = async (markup: string): Promise<Engine> => {
    page.write(`<!doctype html><body>${markup}`);
    page.document.close();
    const { getEngine } = await page.load<typeof EngineModule>('/src/browser/engine.ts');
    const engine = getEngine();
    await engine.ready;
    return engine;
  };
  const hasRegions = () =>
    page.window.performance
      .getEntriesByType('resource')
      .some(({ name }) => name.endsWith('/src/browser/regional-mode.ts'));

  for (const [region, mode, mirror] of [
    ['FR', 'opt-in', 'necessary'],
    ['US-CA', 'opt-out', 'necessary preferences statistics marketing'],
    ['MA', 'implied', 'necessary'],
  ] as const)
    it(`is ready in ${mode} where the region is ${region}, and not before that is known`, async () => {
      await setup(auto(region));
      expect(heard).to.deep.equal([{ type: 'consent-ready', mode, mirror }]);
    });

  it('needs no region for a reader who has chosen', async () => {
    setCookie('consent', storedNow({ mode: 'opt-out' }));
    const engine = await setup(auto('US'));
    expect(engine.api.current).to.deep.include({ mode: 'opt-out', basis: 'expressed' });
    expect(hasRegions()).to.be.false;
  });

  it('looks the region up when the choice is forgotten', async () => {
    setCookie('consent', storedNow());
    const engine = await setup(auto('US'));
    await engine.api.reset();
    await waitUntil(() => engine.api.current.mode === 'opt-out', 'the region was not looked up', PATIENCE);
    expect(engine.api.has('marketing')).to.be.true;
  });

  it('takes no implied choice for an answer where the region asks first', async () => {
    setCookie(
      'consent',
      storedNow({
        basis: 'implied',
        mode: 'implied',
        on: ['necessary', 'preferences', 'statistics', 'marketing'],
        off: [],
      }),
    );
    const engine = await setup(auto('FR'));
    expect(engine.api.current).to.deep.include({ basis: 'none', granted: ['necessary'] });
  });

  it('takes it where the region is one of implied', async () => {
    setCookie('consent', storedNow({ basis: 'implied', mode: 'implied' }));
    const engine = await setup(auto('MA'));
    expect(engine.api.current).to.deep.include({ basis: 'implied', mode: 'implied' });
  });

  it('follows a region that changes', async () => {
    const engine = await setup(auto('FR'));
    page.document.querySelector('consent-manager')!.setAttribute('region', 'US');
    await waitUntil(() => engine.api.current.mode === 'opt-out', 'the mode did not follow', PATIENCE);
  });

  it('waits with a command until the region is known', async () => {
    page.write(`<!doctype html><body>${auto('US')}`);
    page.document.close();
    const { getEngine } = await page.load<typeof EngineModule>('/src/browser/engine.ts');
    const consent = await getEngine().api.refuse();
    expect(consent).to.deep.include({ basis: 'expressed', mode: 'opt-out', granted: ['necessary'] });
    await waitUntil(() => heard.length === 2, 'no change', PATIENCE);
    expect(heard.map(({ type }) => type)).to.deep.equal(['consent-ready', 'consent-change']);
  });
});
