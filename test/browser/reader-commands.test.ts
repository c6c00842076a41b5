import { expect, waitUntil } from '@open-wc/testing';
import type { CookieJar } from '../../src/browser/cookie-jar.js';
import { ConsentChangeEvent } from '../../src/browser/events/consent-change-event.js';
import type { CommandedPage } from '../../src/browser/commanded-page.js';
import { createReaderCommands } from '../../src/browser/reader-commands.js';
import type { ConsentChange, ConsentRequest } from '../../src/core/consent.js';
import { decodeChoice } from '../../src/core/cookie-codec.js';
import { createStore } from '../../src/core/store.js';
import { createCategory, createOptions } from '../core/support/create-options.js';
import { clearCookies } from '../support/clear-cookies.js';
import { recordWarnings, type WarningRecord } from '../support/record-warnings.js';
import { setCookie } from '../support/set-cookie.js';

const categories = [createCategory('necessary'), createCategory('marketing', ['youtube'])];

const setup = (markup = '') => {
  let cookie = '';
  const jar: CookieJar = {
    read: () => (cookie ? [cookie] : []),
    set: (_, value) => void (cookie = value),
  };
  const store = createStore({ read: jar.read, now: Date.now }, createOptions({ categories }));
  const changes: ConsentChange[] = [];
  store.subscribe((change) => changes.push(change));
  const manager = document.createElement('div');
  manager.innerHTML = markup;
  document.body.append(manager);
  const page: CommandedPage = { store, jar, manager, load: () => Promise.resolve() };
  return { store, changes, manager, commands: createReaderCommands(page), kept: () => decodeChoice(cookie) };
};

describe('createReaderCommands', () => {
  let record: WarningRecord;
  beforeEach(() => {
    record = recordWarnings();
  });
  afterEach(() => record.restore());

  it('keeps what it is told, dated now, under a random id', () => {
    const { commands, store, kept } = setup();
    commands.accept();
    expect(kept()?.id).to.match(/^[0-9a-f]{20}$/);
    expect(kept()?.time).to.be.within(Math.floor(Date.now() / 1000) - 60, Math.floor(Date.now() / 1000));
    expect(store.current).to.include({ id: kept()?.id, persisted: true });
  });

  it('warns of a name that it does not know', () => {
    setup().commands.choose({ 'no such category': true });
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('no such category');
  });

  it('names the script that it warns of, once', () => {
    const { commands } = setup();
    commands.tell('late', '/slow.js');
    commands.tell('late', '/slow.js');
    commands.tell('failed', '/gone.js');
    commands.tell('second');
    expect(record.warnings).to.deep.equal([
      'jaccepte: /slow.js has not answered in 5 s.',
      'jaccepte: /gone.js cannot be loaded.',
      'jaccepte: only the first <consent-manager> counts.',
    ]);
  });

  describe('withdraw', () => {
    const withdraw = ({ commands, changes }: ReturnType<typeof setup>, told: string[], name: string) => {
      const event = new ConsentChangeEvent(changes.at(-1)!);
      commands.withdraw(event, () => void told.push(name));
      return event;
    };
    afterEach(() => clearCookies());

    it('announces at once where the page declares nothing', () => {
      const page = setup();
      const told: string[] = [];
      page.commands.accept();
      withdraw(page, told, 'accept');
      expect(told).to.deep.equal(['accept']);
    });

    it('announces once what is denied is removed, and none overtakes another', async () => {
      setCookie('_fbp', '1');
      const page = setup('<consent-category name="marketing" cookies="_fbp"></consent-category>');
      const told: string[] = [];
      page.commands.refuse();
      withdraw(page, told, `refuse ${document.cookie}`);
      page.commands.accept();
      withdraw(page, told, 'accept');
      page.commands.reset();
      const last = withdraw(page, told, 'reset');
      await waitUntil(() => told.length === 3, 'not announced', { timeout: 4000 });
      expect(told.map((one) => one.replace(/ .*/, ''))).to.deep.equal(['refuse', 'accept', 'reset']);
      expect(document.cookie).to.equal('');
      expect(last.detail.left).to.deep.equal([]);
      page.commands.refuse();
      withdraw(page, told, 'at once');
      expect(told.at(-1)).to.equal('at once');
    });
  });

  describe('request', () => {
    const requests: [ConsentRequest, readonly string[]][] = [
      [{ source: 'accept' }, ['necessary', 'marketing']],
      [{ source: 'refuse' }, ['necessary']],
      [{ source: 'choose', categories: { marketing: true } }, ['necessary', 'marketing']],
      [{ source: 'choose', services: { youtube: true } }, ['necessary']],
    ];
    for (const [wish, granted] of requests)
      it(`carries out ${JSON.stringify(wish)}, after it has asked`, () => {
        const { commands, changes, manager } = setup();
        const order: unknown[] = [];
        manager.addEventListener('consent-request', (event) =>
          order.push((event as CustomEvent).detail, changes.length),
        );
        commands.request(wish);
        expect(order).to.deep.equal([wish, 0]);
        expect(changes[0]).to.include({ source: wish.source });
        expect(changes[0]?.consent.granted).to.deep.equal(granted);
        expect(changes[0]?.consent.services).to.deep.equal(wish.services ?? {});
      });

    it('forgets the choice', () => {
      const { commands, changes, kept } = setup();
      commands.accept();
      commands.request({ source: 'reset' });
      expect(changes[1]).to.deep.include({ source: 'reset', withdrawn: ['marketing'] });
      expect(kept()).to.be.null;
    });

    for (const source of ['accept', 'refuse', 'choose', 'reset'] as const)
      it(`leaves everything as it is when "${source}" is cancelled`, () => {
        const { commands, changes, kept, manager } = setup();
        manager.addEventListener('consent-request', (event) => event.preventDefault());
        commands.request({ source });
        expect(changes).to.be.empty;
        expect(kept()).to.be.null;
      });
  });

  it('asks the document where there is no manager on the page', () => {
    const { commands, manager } = setup();
    manager.remove();
    let asked = 0;
    const count = () => {
      asked++;
    };
    document.addEventListener('consent-request', count);
    commands.request({ source: 'accept' });
    document.removeEventListener('consent-request', count);
    expect(asked).to.equal(1);
  });

  it('waits with a refusal for what confirms it', async () => {
    const { commands, changes, manager } = setup();
    let arrive: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => (arrive = resolve));
    const confirmed: number[] = [];
    Object.assign(manager, { prepare: () => promise, confirmRefusal: () => confirmed.push(changes.length) });
    commands.act('refuse');
    expect(changes).to.be.empty;
    arrive();
    await promise;
    expect(confirmed).to.deep.equal([1]);
  });

  it('complains once of an attribute, and says what is used instead', () => {
    const { commands } = setup();
    const element = document.createElement('consent-manager');
    element.setAttribute('mode', 'optin');
    commands.tell(element, 'mode', 'opt-in');
    commands.tell(element, 'mode', 'opt-in');
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('mode="optin"').and.to.contain('<consent-manager>').and.to.contain('opt-in.');
  });
});
