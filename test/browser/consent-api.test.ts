import { expect } from '@open-wc/testing';
import { createConsentApi, type Command } from '../../src/browser/consent-api.js';
import type { ReaderCommands } from '../../src/browser/reader-commands.js';
import type { Consent } from '../../src/core/consent.js';
import { createCategory, createOptions } from '../core/support/create-options.js';
import { createWorld, type World } from '../core/support/create-world.js';

const categories = [
  createCategory('necessary'),
  createCategory('statistics', ['matomo']),
  createCategory('marketing', ['youtube']),
];

const setup = () => {
  const world: World = createWorld(createOptions({ categories }));
  const command: Command = (run) => {
    run(world.commands as ReaderCommands);
    return Promise.resolve(world.store.current);
  };
  return { ...world, api: createConsentApi(world.store, command) };
};

/** Whether a promise has settled by now. */
const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  const pending = Symbol('pending');
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
};

describe('createConsentApi', () => {
  it('has the present state', () => {
    const { api, store, commands } = setup();
    expect(api.current).to.equal(store.current);
    commands.accept();
    expect(api.current).to.equal(store.current);
    expect(api.current.denied).to.be.empty;
  });

  describe('has', () => {
    it('tells what is granted now', () => {
      const { api, commands } = setup();
      expect(api.has('statistics')).to.be.false;
      commands.accept(['statistics']);
      expect(api.has('statistics')).to.be.true;
      expect(api.has('statistics marketing')).to.be.false;
      expect(api.has('necessary')).to.be.true;
    });

    it('tells of a service', () => {
      const { api, commands } = setup();
      commands.choose({ statistics: true }, { matomo: false, youtube: true });
      expect(api.has('statistics', 'matomo')).to.be.false;
      expect(api.has('marketing', 'youtube')).to.be.true;
    });
  });

  describe('when', () => {
    it('resolves at once where it is granted', async () => {
      const { api, store } = setup();
      expect(await api.when('necessary')).to.equal(store.current);
    });

    it('resolves with the state that grants it, and not before', async () => {
      const { api, commands, store } = setup();
      const granted = api.when('statistics');
      commands.accept(['marketing']);
      expect(await isSettled(granted)).to.be.false;
      commands.accept(['statistics']);
      expect(await granted).to.equal(store.current);
    });

    it('waits for a service', async () => {
      const { api, commands } = setup();
      const granted = api.when('marketing', 'youtube');
      commands.choose({}, { youtube: true });
      expect((await granted).services).to.deep.equal({ youtube: true });
    });

    it('stands by a grant that is withdrawn later', async () => {
      const { api, commands } = setup();
      const granted = api.when('statistics');
      commands.accept();
      commands.refuse();
      expect((await granted).granted).to.include('statistics');
    });
  });

  describe('subscribe', () => {
    it('calls at once with the present state, then on every change', () => {
      const { api, commands, store } = setup();
      const heard: Consent[] = [];
      const first = store.current;
      api.subscribe((consent) => heard.push(consent));
      expect(heard).to.have.length(1);
      commands.accept();
      expect(heard).to.have.length(2);
      expect(heard[0]).to.equal(first);
      expect(heard[1]).to.equal(store.current);
    });

    it('calls no more once it is told to stop', () => {
      const { api, commands } = setup();
      let calls = 0;
      const stop = api.subscribe(() => calls++);
      stop();
      commands.accept();
      expect(calls).to.equal(1);
    });
  });

  it('grants, denies, decides and forgets, and resolves with what came of it', async () => {
    const { api, changes } = setup();
    expect((await api.accept()).denied).to.be.empty;
    expect((await api.refuse()).granted).to.deep.equal(['necessary']);
    expect((await api.accept(['statistics'])).granted).to.deep.equal(['necessary', 'statistics']);
    expect((await api.choose({ statistics: false }, { youtube: true })).services).to.deep.equal({ youtube: true });
    expect((await api.reset()).basis).to.equal('none');
    expect(new Set(changes.map(({ source }) => source))).to.deep.equal(new Set(['api']));
  });
});
