import { expect, waitUntil } from '@open-wc/testing';
import { watchOtherTabs } from '../../src/browser/tabs.js';
import { clearCookies } from '../support/clear-cookies.js';

describe('watchOtherTabs', () => {
  let calls = 0;
  let stop = () => undefined as void;
  beforeEach(() => {
    calls = 0;
    stop = watchOtherTabs(() => calls++);
  });
  afterEach(() => {
    stop();
    clearCookies();
  });

  it('calls back when the tab is shown', () => {
    document.dispatchEvent(new Event('visibilitychange'));
    expect(calls).to.equal(1);
  });

  it('calls back when the page returns from the back/forward cache', () => {
    window.dispatchEvent(new Event('pageshow'));
    expect(calls).to.equal(1);
  });

  it('calls back when a cookie changes, where the browser tells', async () => {
    const hasCookieStore = 'cookieStore' in globalThis;
    document.cookie = 'consent=other-tab; Path=/';
    if (hasCookieStore) await waitUntil(() => calls > 0, 'no call', { timeout: 4000 });
    else expect(calls).to.equal(0);
  });

  it('calls back no more once it is told to stop', () => {
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(calls).to.equal(0);
  });

  it('stops listening to cookies', async () => {
    if (!('cookieStore' in globalThis)) return;
    stop();
    let heard = 0;
    const stopOther = watchOtherTabs(() => heard++);
    document.cookie = 'consent=again; Path=/';
    await waitUntil(() => heard > 0, 'no call', { timeout: 4000 });
    stopOther();
    expect(calls).to.equal(0);
  });
});
