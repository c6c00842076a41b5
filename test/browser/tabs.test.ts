import { expect, waitUntil } from '@open-wc/testing';
import { watchOtherTabs } from '../../src/browser/tabs.js';
import { clearCookies } from '../support/clear-cookies.js';

describe('watchOtherTabs', () => {
  let calls = 0;
  before(async () => {
    watchOtherTabs(() => calls++);
    await waitUntil(() => calls > 0, 'it has not looked', { timeout: 4000 });
  });
  beforeEach(() => {
    calls = 0;
  });
  afterEach(clearCookies);

  it('calls back when the tab is shown', () => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(calls).to.equal(1);
  });

  it('calls back when the page returns from the back/forward cache', () => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(calls).to.equal(1);
  });

  it('calls back when another tab tells by the storage', () => {
    window.dispatchEvent(new StorageEvent('storage', { key: 'jaccepte' }));
    expect(calls).to.equal(1);
  });

  it('calls back when a cookie changes, where the browser tells of it', async () => {
    document.cookie = 'consent=other-tab; Path=/';
    if (!('cookieStore' in globalThis)) window.dispatchEvent(new StorageEvent('storage'));
    await waitUntil(() => calls > 0, 'no call', { timeout: 4000 });
  });
});
