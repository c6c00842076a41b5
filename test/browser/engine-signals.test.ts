import { expect, waitUntil } from '@open-wc/testing';
import type * as EngineModule from '../../src/browser/engine.js';
import type { Engine } from '../../src/browser/engine.js';
import { encodeChoice } from '../../src/core/cookie-codec.js';
import { createChoice } from '../core/support/create-choice.js';
import { clearCookies } from '../support/clear-cookies.js';
import { setCookie } from '../support/set-cookie.js';
import { openPage, type Page } from './support/open-page.js';

const PATIENCE = { timeout: 4000 };

describe('the consumers that a page names', () => {
  let page: Page;
  const warnings: string[] = [];
  beforeEach(() => {
    page = openPage();
    warnings.length = 0;
    page.window.console.warn = (message: string) => warnings.push(message);
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
  const store = () => setCookie('consent', encodeChoice(createChoice({ time: Math.floor(Date.now() / 1000) - 100 })));
  type Log = { _paq?: unknown[][]; found?: string };
  const queue = () => (page.window as Log)._paq?.map(([name]) => name);
  const found = () => (page.window as Log).found;
  /** Notes what is in the queue as it runs. */
  const gated =
    '<script type="text/plain" data-category="statistics">found = String((window._paq || []).map(([name]) => name))</script>';

  it('hear of the state before anything gated runs', async () => {
    store();
    await setup(`<consent-manager mode="opt-in" signals="matomo"></consent-manager>${gated}`);
    await waitUntil(() => found() !== undefined, 'not run', PATIENCE);
    expect(found()).to.equal('requireConsent,requireCookieConsent,setConsentGiven,setCookieConsentGiven');
  });

  it('hold nothing up where they cannot be had, and the owner is told', async () => {
    store();
    await setup(`<consent-manager mode="opt-in" signals="matomoo"></consent-manager>${gated}`);
    await waitUntil(() => found() !== undefined, 'not run', PATIENCE);
    await waitUntil(() => warnings.length > 0, 'no warning', PATIENCE);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('matomoo');
  });

  it('hold up no consent-ready', async () => {
    const { api } = await setup('<consent-manager mode="opt-in" signals="matomo"></consent-manager>');
    expect(api.current.basis).to.equal('none');
    expect(queue()).to.equal(undefined);
    await waitUntil(() => queue(), 'not told', PATIENCE);
  });

  it('hear of an answer that is given before they have come', async () => {
    const { api } = await setup(`<consent-manager mode="opt-in" signals="matomo"></consent-manager>${gated}`);
    await api.accept();
    await waitUntil(() => found() !== undefined, 'not run', PATIENCE);
    expect(found()).to.contain('setConsentGiven');
  });

  it('are told once each, and of what is named later', async () => {
    const { api } = await setup('<consent-manager mode="opt-in" signals="matomo matomo"></consent-manager>');
    await waitUntil(() => queue(), 'not told', PATIENCE);
    const manager = page.document.querySelector('consent-manager')!;
    manager.setAttribute('signals', 'matomo clarity');
    await waitUntil(() => (page.window as { clarity?: unknown }).clarity, 'not told', PATIENCE);
    await api.accept();
    expect(queue()).to.deep.equal([
      'requireConsent',
      'requireCookieConsent',
      'setConsentGiven',
      'setCookieConsentGiven',
    ]);
  });

  it('are told of a manager that comes late', async () => {
    await setup('<p></p>');
    page.document.body.insertAdjacentHTML('beforeend', '<consent-manager signals="matomo"></consent-manager>');
    await waitUntil(() => queue(), 'not told', PATIENCE);
  });
});
