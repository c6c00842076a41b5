import { expect } from '@open-wc/testing';
import type { CookieJar } from '../../src/browser/cookie-jar.js';
import { createReaderCommands } from '../../src/browser/reader-commands.js';
import type { ConsentChange, ConsentRequest } from '../../src/core/consent.js';
import { decodeChoice } from '../../src/core/cookie-codec.js';
import { createStore } from '../../src/core/store.js';
import { createCategory, createOptions } from '../core/support/create-options.js';
import { recordWarnings, type WarningRecord } from '../support/record-warnings.js';

const categories = [createCategory('necessary'), createCategory('marketing', ['youtube'])];

const setup = () => {
  let cookie = '';
  const jar: CookieJar = {
    read: () => (cookie ? [cookie] : []),
    set: (_, value) => void (cookie = value),
  };
  const store = createStore({ read: jar.read, now: Date.now }, createOptions({ categories }));
  const changes: ConsentChange[] = [];
  store.subscribe((change) => changes.push(change));
  return { store, changes, commands: createReaderCommands(store, jar), kept: () => decodeChoice(cookie) };
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

  describe('request', () => {
    const requests: [ConsentRequest, readonly string[]][] = [
      [{ source: 'accept' }, ['necessary', 'marketing']],
      [{ source: 'refuse' }, ['necessary']],
      [{ source: 'choose', categories: { marketing: true } }, ['necessary', 'marketing']],
      [{ source: 'choose', services: { youtube: true } }, ['necessary']],
    ];
    for (const [wish, granted] of requests)
      it(`carries out ${JSON.stringify(wish)}, after it has asked`, () => {
        const { commands, changes } = setup();
        const target = new EventTarget();
        const order: unknown[] = [];
        target.addEventListener('consent-request', (event) =>
          order.push((event as CustomEvent).detail, changes.length),
        );
        expect(commands.request(target, wish)).to.be.true;
        expect(order).to.deep.equal([wish, 0]);
        expect(changes[0]).to.include({ source: wish.source });
        expect(changes[0]?.consent.granted).to.deep.equal(granted);
        expect(changes[0]?.consent.services).to.deep.equal(wish.services ?? {});
      });

    it('forgets the choice', () => {
      const { commands, changes, kept } = setup();
      commands.accept();
      expect(commands.request(new EventTarget(), { source: 'reset' })).to.be.true;
      expect(changes[1]).to.deep.include({ source: 'reset', withdrawn: ['marketing'] });
      expect(kept()).to.be.null;
    });

    for (const source of ['accept', 'refuse', 'choose', 'reset'] as const)
      it(`leaves everything as it is when "${source}" is cancelled`, () => {
        const { commands, changes, kept } = setup();
        const target = new EventTarget();
        target.addEventListener('consent-request', (event) => event.preventDefault());
        expect(commands.request(target, { source })).to.be.false;
        expect(changes).to.be.empty;
        expect(kept()).to.be.null;
      });
  });

  it('complains once of an attribute, and says what is used instead', () => {
    const { commands } = setup();
    const element = document.createElement('consent-manager');
    element.setAttribute('mode', 'optin');
    commands.complain(element, 'mode', 'opt-in');
    commands.complain(element, 'mode', 'opt-in');
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('mode="optin"').and.to.contain('<consent-manager>').and.to.contain('opt-in.');
  });
});
