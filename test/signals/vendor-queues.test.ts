import { expect } from '@open-wc/testing';
import { listen as informClarity } from '../../src/signals/clarity.js';
import { listen as informMatomo } from '../../src/signals/matomo.js';
import { listen as informMicrosoft } from '../../src/signals/microsoft.js';
import { listen as informTikTok } from '../../src/signals/tiktok.js';
import { createChoice } from '../core/support/create-choice.js';
import { forgetGlobals } from './support/forget-globals.js';
import { createInformedPage } from './support/informed-page.js';

/** What waits in a queue; `arguments` objects as arrays. */
const list = (queue: unknown): unknown[] =>
  Array.from(queue as ArrayLike<unknown>).map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry as ArrayLike<unknown>) : entry,
  );

const global = window as unknown as Record<string, { q?: unknown } & ((...words: unknown[]) => void) & unknown[]>;
const stored = [createChoice()];
const allowed = [createChoice({ on: ['necessary', 'preferences', 'statistics', 'marketing'], off: [] })];

afterEach(() => forgetGlobals('uetq', 'clarity', '_paq', 'ttq'));

describe('the signal to Microsoft', () => {
  const log = () => list(global.uetq);

  it('is three words each: a default, then updates', () => {
    const { commands, ...page } = createInformedPage();
    informMicrosoft(page);
    expect(log()).to.deep.equal(['consent', 'default', { ad_storage: 'denied' }]);
    commands.accept();
    expect(log().slice(3)).to.deep.equal(['consent', 'update', { ad_storage: 'granted' }]);
  });

  it('leaves to a tag that comes after a withdrawal no grant to act on', () => {
    const { commands, ...page } = createInformedPage();
    informMicrosoft(page);
    commands.accept();
    global.uetq?.push('event', 'sign up', {});
    commands.refuse();
    expect(log().slice(3)).to.deep.equal([
      ...['event', 'sign up', {}],
      ...['consent', 'update', { ad_storage: 'denied' }],
    ]);
  });

  it('is an update at once for a reader who has chosen', () => {
    informMicrosoft(createInformedPage('', { stored: allowed }));
    expect(log()).to.deep.equal([
      ...['consent', 'default', { ad_storage: 'denied' }],
      ...['consent', 'update', { ad_storage: 'granted' }],
    ]);
  });

  it('leaves the default to a page that has sent one', () => {
    window.Object.assign(window, { uetq: ['consent', 'default', { ad_storage: 'denied' }] });
    informMicrosoft(createInformedPage());
    expect(log()).to.have.length(3);
  });

  it('reaches a tag that has come and put an object in place of its queue', () => {
    const { commands, ...page } = createInformedPage();
    const heard: unknown[] = [];
    Object.assign(window, { uetq: { push: (...words: unknown[]) => heard.push(words) } });
    informMicrosoft(page);
    commands.accept();
    expect(heard).to.deep.equal([
      ['consent', 'update', { ad_storage: 'denied' }],
      ['consent', 'update', { ad_storage: 'granted' }],
    ]);
  });
});

describe('the signal to Clarity', () => {
  const word = (ad: string, analytics: string) => ['consentv2', { ad_Storage: ad, analytics_Storage: analytics }];

  it('waits in the queue of its own snippet, the last word alone', () => {
    const { commands, ...page } = createInformedPage();
    informClarity(page);
    const waiting = () => list(global.clarity?.q);
    expect(waiting()).to.deep.equal([word('denied', 'denied')]);
    commands.choose({ statistics: true });
    expect(waiting()).to.deep.equal([word('denied', 'granted')]);
    global.clarity?.('identify', 'me');
    commands.refuse();
    expect(waiting()).to.deep.equal([['identify', 'me'], word('denied', 'denied')]);
  });

  it('calls what is there by then, at every change', () => {
    const { commands, ...page } = createInformedPage();
    informClarity(page);
    const heard: unknown[] = [];
    Object.assign(window, { clarity: (...words: unknown[]) => heard.push(words) });
    commands.choose({ statistics: true });
    commands.accept();
    commands.refuse();
    expect(heard).to.deep.equal([word('denied', 'granted'), word('granted', 'granted'), word('denied', 'denied')]);
  });
});

describe('the signal to Matomo', () => {
  const log = () => list(global._paq);
  const REQUIRED = [['requireConsent'], ['requireCookieConsent']];
  const GIVEN = [['setConsentGiven'], ['setCookieConsentGiven']];
  const FORGOTTEN = [['forgetConsentGiven', -1], ['forgetCookieConsentGiven']];

  /** As Matomo does with the queue once it has come; returns what it hears from then on. */
  const comeToQueue = () => {
    const heard: unknown[] = [];
    Object.assign(window, { _paq: { push: (command: unknown) => heard.push(command) } });
    return heard;
  };

  it('requires consent, then gives and forgets it, and remembers none', () => {
    const { commands, ...page } = createInformedPage();
    informMatomo(page);
    expect(log()).to.deep.equal(REQUIRED);
    commands.choose({ marketing: true });
    expect(log()).to.deep.equal(REQUIRED);
    const heard = comeToQueue();
    commands.accept();
    commands.refuse();
    commands.accept();
    expect(heard).to.deep.equal([...GIVEN, ...FORGOTTEN, ...GIVEN]);
  });

  it('leaves to a tracker that comes later what holds by then, each word once', () => {
    const tracked = ['trackPageView'];
    Object.assign(window, { _paq: [['requireConsent'], tracked] });
    const { commands, ...page } = createInformedPage();
    informMatomo(page);
    expect(log()).to.deep.equal([tracked, ...REQUIRED]);
    commands.accept();
    expect(log()).to.deep.equal([tracked, ...REQUIRED, ...GIVEN]);
    commands.refuse();
    expect(log()).to.deep.equal([tracked, ...REQUIRED]);
    commands.accept();
    expect(log()).to.deep.equal([tracked, ...REQUIRED, ...GIVEN]);
    const heard = comeToQueue();
    commands.refuse();
    expect(heard).to.deep.equal(FORGOTTEN);
  });

  it('gives it at once to a reader who has chosen', () => {
    informMatomo(createInformedPage('', { stored }));
    expect(log()).to.deep.equal([...REQUIRED, ...GIVEN]);
  });

  it('tracks without cookies where only the cookies have to be consented to', () => {
    const markup =
      '<consent-category name="necessary" signals="matomo:tracking"></consent-category><consent-category name="statistics"></consent-category>';
    const { commands, ...page } = createInformedPage(markup);
    informMatomo(page);
    expect(log()).to.deep.equal([...REQUIRED, ['setConsentGiven', false]]);
    const heard = comeToQueue();
    commands.accept();
    commands.refuse();
    expect(heard).to.deep.equal([['setCookieConsentGiven'], ['forgetCookieConsentGiven']]);
  });
});

describe('the signal to TikTok', () => {
  const methods = ['page', 'track', 'holdConsent', 'revokeConsent', 'grantConsent'];

  /** The part of TikTok's snippet that makes its queue. */
  const runSnippet = () => {
    const ttq = (global.ttq ??= [] as never) as unknown as unknown[] & Record<string, (...words: unknown[]) => void>;
    for (const method of methods) ttq[method] = (...words) => void ttq.push([method, ...words]);
    ttq.page?.();
  };
  const log = () => Array.from(global.ttq as ArrayLike<unknown>);

  it('holds before the first event, whichever comes first', () => {
    const first = createInformedPage();
    informTikTok(first);
    runSnippet();
    first.commands.accept();
    expect(log()).to.deep.equal([['holdConsent'], ['page'], ['grantConsent']]);

    forgetGlobals('ttq');
    const second = createInformedPage();
    runSnippet();
    informTikTok(second);
    second.commands.refuse();
    expect(log()).to.deep.equal([['holdConsent'], ['page'], ['revokeConsent']]);
  });

  it('leaves to a script that comes after a withdrawal no grant to act on', () => {
    const { commands, ...page } = createInformedPage();
    informTikTok(page);
    runSnippet();
    commands.accept();
    commands.refuse();
    expect(log()).to.deep.equal([['holdConsent'], ['page'], ['revokeConsent']]);
  });

  it('grants at once to a reader who has chosen, and revokes where they refused', () => {
    informTikTok(createInformedPage('', { stored: allowed }));
    expect(log()).to.deep.equal([['grantConsent']]);
    forgetGlobals('ttq');
    informTikTok(createInformedPage('', { stored }));
    expect(log()).to.deep.equal([['holdConsent'], ['revokeConsent']]);
  });
});
