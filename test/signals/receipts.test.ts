import { expect, waitUntil } from '@open-wc/testing';
import type { Receipt } from '../../src/signals/receipt.js';
import { listen } from '../../src/signals/receipts.js';
import { replaceProperty } from '../browser/support/replace-property.js';
import { createChoice } from '../core/support/create-choice.js';
import { recordWarnings, type WarningRecord } from '../support/record-warnings.js';
import { createInformedPage } from './support/informed-page.js';

const KEY = 'jaccepte-receipts';

/** SHA-256 of `J'accepte Continuer sans accepter` by another implementation: `printf … | sha256sum`. */
const HASH = 'f44c6995b632e01f36d6c30f3eca7d99341a15f444ad004aeff9d90e4b3b409f';

describe('receipts', () => {
  const posted: { url: string; receipt: Receipt; init: RequestInit }[] = [];
  /** What the site answers, in turn; the last one from then on. */
  let answers: (number | 'offline')[] = [200];
  let restores: (() => void)[] = [];
  let record: WarningRecord;

  beforeEach(() => {
    localStorage.removeItem(KEY);
    posted.length = 0;
    answers = [200];
    record = recordWarnings();
    const fetch = (url: URL, init: RequestInit) => {
      posted.push({ url: String(url), receipt: JSON.parse(init.body as string) as Receipt, init });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer === 'offline'
        ? Promise.reject(new TypeError('Failed to fetch'))
        : Promise.resolve(new Response(null, { status: answer ?? 200 }));
    };
    // A page listens as long as it lives; these live as long as a test.
    const listen = (type: string, listener: EventListener) => {
      EventTarget.prototype.addEventListener.call(window, type, listener);
      restores.push(() => window.removeEventListener(type, listener));
    };
    restores = [
      replaceProperty(window, 'fetch', { value: fetch }),
      replaceProperty(window, 'addEventListener', { value: listen }),
    ];
  });
  afterEach(() => {
    for (const restore of restores) restore();
    record.restore();
    localStorage.removeItem(KEY);
  });

  const setup = (...[markup, options]: Parameters<typeof createInformedPage>) => {
    const page = createInformedPage(markup, options);
    page.manager.setAttribute('receipts-href', '/receipts');
    page.manager.lang = 'fr';
    listen(page);
    return page;
  };
  const kept = () => JSON.parse(localStorage.getItem(KEY) ?? '[]') as Receipt[];
  const settle = () => waitUntil(() => posted.length > 0 && !kept()[0], 'not acknowledged');

  it('has all of a choice, and nothing of the reader', async () => {
    const markup =
      '<consent-category name="statistics"></consent-category><consent-category name="media"><consent-service name="youtube"></consent-service><consent-service name="vimeo"></consent-service></consent-category>';
    const { commands, store } = setup(markup);
    commands.choose({ statistics: true }, { youtube: true }, 'choose');
    await settle();
    const [{ url, receipt, init } = expect.fail()] = posted;
    expect(url).to.equal(new URL('/receipts', location.href).href);
    expect(init).to.deep.include({ method: 'POST', keepalive: true, referrerPolicy: 'no-referrer' });
    expect(receipt).to.deep.equal({
      id: store.current.id,
      previousId: null,
      time: store.current.decidedAt?.toISOString(),
      action: 'choose',
      mode: 'opt-in',
      basis: 'expressed',
      allowed: ['necessary', 'statistics'],
      denied: ['media'],
      services: { youtube: true, vimeo: false },
      revision: 1,
      language: document.documentElement.lang,
      textsHash: null,
    });
    expect(posted).to.have.length(1);
  });

  it('has the language and the hash of the texts that were shown', async () => {
    const { commands, manager } = setup();
    Object.assign(manager, { language: 'fr' });
    manager.attachShadow({ mode: 'open' }).innerHTML = `<div class="bar">
        <button>J'accepte</button> <slot name="refuse">Tout refuser</slot>
      </div>`;
    manager.insertAdjacentHTML('beforeend', '<span slot="refuse">Continuer sans accepter</span>');
    commands.accept(undefined, 'accept');
    await settle();
    expect(posted[0]?.receipt).to.deep.include({ language: 'fr', textsHash: HASH });
  });

  it('links a withdrawal to the choice before it', async () => {
    const { commands, store } = setup();
    commands.accept(undefined, 'accept');
    const first = store.current.id;
    commands.refuse('refuse');
    const second = store.current.id;
    commands.reset('reset');
    await settle();
    await waitUntil(() => posted.length === 3);
    const links = posted.map(({ receipt: { id, previousId, action, basis } }) => [previousId, id, action, basis]);
    expect(links).to.deep.equal([
      [null, first, 'accept', 'expressed'],
      [first, second, 'refuse', 'expressed'],
      [second, null, 'reset', 'none'],
    ]);
  });

  it('has none of what was implied, came from another tab, or lapsed', () => {
    const { store } = setup('', { mode: 'implied' });
    store.commit(createChoice({ basis: 'implied', mode: 'implied', id: 'a' }), true, 'implied');
    store.commit(createChoice({ id: 'b' }), true, 'other-tab');
    store.commit(null, true, 'expired');
    expect(kept()).to.be.empty;
    expect(posted).to.be.empty;
  });

  it('is kept at once, and posted again until it is acknowledged', async () => {
    answers = ['offline', 503, 204];
    const { commands } = setup();
    commands.accept(undefined, 'accept');
    expect(kept()).to.have.length(1);
    await waitUntil(() => posted.length === 1);
    await Promise.resolve();
    expect(kept()).to.have.length(1);
    expect(record.warnings).to.be.empty;

    window.dispatchEvent(new Event('online'));
    await waitUntil(() => posted.length === 2);
    await waitUntil(() => record.warnings.length === 1);
    expect(record.warnings[0]).to.contain('503');
    expect(kept()).to.have.length(1);

    // The next page of the site.
    setup();
    await waitUntil(() => posted.length === 3);
    await waitUntil(() => !kept()[0]);
    expect(new Set(posted.map(({ receipt }) => receipt.id)).size).to.equal(1);
  });

  it('is posted again by itself', async () => {
    answers = ['offline', 200];
    const { commands } = setup();
    commands.accept(undefined, 'accept');
    await waitUntil(() => posted.length === 2, 'not posted again', { timeout: 9000 });
    await waitUntil(() => !kept()[0]);
  });

  it('lasts as long as the page where nothing can be stored', async () => {
    restores.push(
      replaceProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    answers = ['offline', 200];
    const { commands } = setup();
    commands.accept(undefined, 'accept');
    await waitUntil(() => posted.length === 1);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => posted.length === 2);
  });

  it('passes over what somebody else has left there', async () => {
    localStorage.setItem(KEY, '{"no');
    const { commands } = setup();
    commands.accept(undefined, 'accept');
    await settle();
    expect(posted).to.have.length(1);
  });

  it('warns once of an address that cannot be used, and keeps what there is', async () => {
    const { commands, manager } = setup();
    manager.setAttribute('receipts-href', 'http://');
    commands.accept(undefined, 'accept');
    await waitUntil(() => record.warnings.length === 1);
    expect(record.warnings[0]).to.contain('receipts-href "http://"');
    expect(kept()).to.have.length(1);
    expect(posted).to.be.empty;
  });
});
