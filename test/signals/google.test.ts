import { expect } from '@open-wc/testing';
import { listen } from '../../src/signals/google.js';
import { replaceProperty } from '../browser/support/replace-property.js';
import { createChoice, CHOSEN_AT } from '../core/support/create-choice.js';
import { forgetGlobals } from './support/forget-globals.js';
import { createInformedPage } from './support/informed-page.js';

type Page = { dataLayer?: unknown[]; gtag?: (...command: unknown[]) => void };
const page = window as Page;

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const MEASURED = { ...DENIED, analytics_storage: 'granted' };
const GRANTED = Object.fromEntries(Object.keys(DENIED).map((type) => [type, 'granted']));

/** What is in the queue: commands as arrays, events as they are. */
const log = () =>
  (page.dataLayer ?? []).map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry as ArrayLike<unknown>) : entry,
  );

const DEFAULT = [
  ['consent', 'default', DENIED],
  ['set', 'ads_data_redaction', true],
  ['set', 'url_passthrough', false],
];
const update = (consent: object, redacts: boolean) => [
  ['consent', 'update', consent],
  ['set', 'ads_data_redaction', redacts],
  { event: 'jaccepte_consent_update', consent },
];

/** As Google's script does with the queue once it has come. */
const comeToQueue = () => {
  const queue = (page.dataLayer ??= []);
  queue.push = (...entries) => Array.prototype.push.apply(queue, entries);
};

/** Google's own snippet. https://developers.google.com/tag-platform/gtagjs/install */
const runSnippet = () => {
  page.dataLayer = page.dataLayer ?? [];
  page.gtag = function () {
    // eslint-disable-next-line prefer-rest-params
    page.dataLayer?.push(arguments);
  };
  page.gtag('config', 'G-TEST');
};

describe('the signal to Google', () => {
  afterEach(() => forgetGlobals('dataLayer', 'gtag'));

  it('is a default before a choice, then an update and an event', () => {
    const { store, manager, commands } = createInformedPage();
    listen({ store, manager });
    expect(log()).to.deep.equal(DEFAULT);
    commands.choose({ statistics: true });
    expect(log()).to.deep.equal([...DEFAULT, ...update(MEASURED, true)]);
    comeToQueue();
    commands.accept();
    commands.refuse();
    expect(log().slice(6)).to.deep.equal([...update(GRANTED, false), ...update(DENIED, true)]);
  });

  it('leaves to a tag that comes after a withdrawal no grant to act on', () => {
    const { store, manager, commands } = createInformedPage();
    listen({ store, manager });
    runSnippet();
    commands.accept();
    commands.refuse();
    const redaction = ['set', 'ads_data_redaction', false];
    expect(log()).to.deep.equal([...DEFAULT, ['config', 'G-TEST'], redaction, ...update(DENIED, true)]);
  });

  it('is a default and an update at once for a reader who has chosen', () => {
    const { store, manager } = createInformedPage('', { stored: [createChoice({ time: CHOSEN_AT })] });
    listen({ store, manager });
    expect(log()).to.deep.equal([...DEFAULT, ...update(MEASURED, true)]);
  });

  it('leaves the default to a page that has sent one', () => {
    runSnippet();
    page.dataLayer = [];
    page.gtag?.('consent', 'default', DENIED);
    const { store, manager, commands } = createInformedPage();
    listen({ store, manager });
    expect(log()).to.deep.equal([['consent', 'default', DENIED]]);
    commands.accept();
    expect(log().slice(1)).to.deep.equal(update(GRANTED, false));
  });

  it('denies at once what a tag that came first takes as granted', () => {
    runSnippet();
    const { store, manager } = createInformedPage();
    listen({ store, manager });
    expect(log()).to.deep.equal([['config', 'G-TEST'], ...DEFAULT, ...update(DENIED, true)]);
  });

  it("is heard by a snippet that comes later, and by the page's own gtag", () => {
    const { store, manager, commands } = createInformedPage();
    listen({ store, manager });
    runSnippet();
    commands.accept();
    expect(log()).to.deep.equal([...DEFAULT, ['config', 'G-TEST'], ...update(GRANTED, false)]);
  });

  it('does not repeat what makes no difference', () => {
    const { store, manager, commands } = createInformedPage();
    listen({ store, manager });
    commands.accept();
    const before = log().length;
    commands.accept();
    commands.choose({ statistics: true });
    expect(log()).to.have.length(before);
  });

  it('tells of implied consent, of an opt-out page, and of a reset', () => {
    const { store, manager, commands } = createInformedPage('', { mode: 'opt-out' });
    listen({ store, manager });
    expect(log()).to.deep.equal([...DEFAULT, ...update(GRANTED, false)]);
    commands.refuse();
    commands.reset();
    expect(log().slice(-3)).to.deep.equal(update(GRANTED, false));
  });

  it('throws nothing where the queue is frozen', () => {
    page.dataLayer = Object.freeze([]) as unknown as unknown[];
    const reported: unknown[] = [];
    const restore = replaceProperty(window, 'reportError', { value: (error: unknown) => reported.push(error) });
    const { store, manager } = createInformedPage();
    expect(() => listen({ store, manager })).not.to.throw();
    restore();
    expect(reported).to.have.length(1);
  });
});
