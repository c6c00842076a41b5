import { expect, waitUntil } from '@open-wc/testing';
import { watchOtherTabs } from '../../src/browser/tabs.js';
import { clearCookies } from '../support/clear-cookies.js';

describe('watchOtherTabs', () => {
  let calls = 0;
  before(() => watchOtherTabs(() => calls++));
  beforeEach(() => {
    calls = 0;
  });
  afterEach(clearCookies);

  it('calls back when the tab is shown', () => {
    document.dispatchEvent(new Event('visibilitychange'));
    expect(calls).to.equal(1);
  });

  it('calls back when the page returns from the back/forward cache', () => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(calls).to.equal(1);
  });

  it('looks again a moment after it began, and calls back when a cookie changes, or where the browser does not tell, when the tab is shown', async () => {
    document.cookie = 'consent=other-tab; Path=/';
    if (!('cookieStore' in globalThis)) document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => calls > 0, 'no call', { timeout: 4000 });
  });
});
