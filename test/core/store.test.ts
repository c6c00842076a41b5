import { expect } from '@open-wc/testing';
import { encodeChoice } from '../../src/core/cookie-codec.js';
import { DAY } from '../../src/core/options.js';
import { createChoice, CHOSEN_AT } from './support/create-choice.js';
import { createCategory, createOptions } from './support/create-options.js';
import { createWorld } from './support/create-world.js';

describe('createStore', () => {
  describe('at the start', () => {
    it('holds what storage holds', () => {
      const { store } = createWorld(createOptions(), createChoice());
      expect(store.current.granted).to.deep.equal(['necessary', 'statistics']);
      expect(store.current.basis).to.equal('expressed');
      expect(store.choice).to.deep.equal(createChoice());
    });

    it('holds nothing where storage does', () => {
      const { store } = createWorld();
      expect(store.current.basis).to.equal('none');
      expect(store.choice).to.be.null;
    });

    it('takes the newest of two cookies, in either order', () => {
      const older = createChoice({ id: 'older', time: CHOSEN_AT - 10 });
      const newer = createChoice({ id: 'newer', time: CHOSEN_AT - 5 });
      expect(createWorld(createOptions(), older, newer).store.current.id).to.equal('newer');
      expect(createWorld(createOptions(), newer, older).store.current.id).to.equal('newer');
    });

    it('takes the newest that is valid', () => {
      const valid = createChoice({ id: 'valid', time: CHOSEN_AT - 10 });
      const future = createChoice({ id: 'future', time: CHOSEN_AT + DAY });
      const other = createChoice({ id: 'other', revision: 9 });
      const world = createWorld(createOptions(), other, future, valid);
      expect(world.store.current.id).to.equal('valid');
    });

    it('passes over what cannot be read', () => {
      const world = createWorld();
      world.cookies = ['', '%', 'v=1', encodeChoice(createChoice())];
      world.store.refresh();
      expect(world.store.current.basis).to.equal('expressed');
    });

    it('takes an expired choice, and one from the future, for none', () => {
      const old = createChoice({ time: CHOSEN_AT - 182 * DAY });
      const future = createChoice({ time: CHOSEN_AT + 3600 });
      expect(createWorld(createOptions(), old).store.current.basis).to.equal('none');
      expect(createWorld(createOptions(), future).store.current.basis).to.equal('none');
    });
  });

  describe('while nothing changes', () => {
    it('keeps the same object, and tells nobody', () => {
      const world = createWorld(createOptions(), createChoice());
      const { current } = world.store;
      world.store.refresh();
      world.store.configure(createOptions());
      world.store.commit(world.store.choice, true, 'api');
      expect(world.store.current).to.equal(current);
      expect(world.changes).to.be.empty;
    });
  });

  describe('commit', () => {
    it('announces what is new', () => {
      const world = createWorld(createOptions(), createChoice());
      const previous = world.store.current;
      const next = createChoice({ id: 'next', on: ['necessary', 'marketing'], off: ['preferences', 'statistics'] });
      world.store.commit(next, true, 'choose');
      expect(world.changes).to.have.length(1);
      expect(world.changes[0]).to.deep.include({ granted: ['marketing'], withdrawn: ['statistics'], source: 'choose' });
      expect(world.changes[0]?.previous).to.equal(previous);
      expect(world.changes[0]?.consent).to.equal(world.store.current);
      expect(world.store.current).not.to.equal(previous);
    });

    it('tells of nothing that is left before anybody has tried to remove it', () => {
      const world = createWorld();
      world.store.commit(createChoice(), true, 'accept');
      expect(world.changes[0]?.left).to.deep.equal([]);
    });

    it('changes the state before anybody hears of it', () => {
      const { store } = createWorld();
      let heard: unknown;
      store.subscribe(() => (heard = store.current.id));
      store.commit(createChoice(), true, 'accept');
      expect(heard).to.equal(createChoice().id);
    });

    it('announces a new choice that grants the same', () => {
      const world = createWorld(createOptions(), createChoice());
      world.store.commit(createChoice({ id: 'again' }), true, 'choose');
      expect(world.changes[0]).to.deep.include({ granted: [], withdrawn: [], source: 'choose' });
    });
  });

  describe('subscribe', () => {
    it('calls back until it is told to stop', () => {
      const { store } = createWorld();
      let calls = 0;
      const stop = store.subscribe(() => calls++);
      store.commit(createChoice(), true, 'accept');
      stop();
      store.commit(null, true, 'reset');
      expect(calls).to.equal(1);
    });

    it('reports a listener that throws, and calls the others', () => {
      const { reportError } = globalThis;
      const reported: unknown[] = [];
      globalThis.reportError = (error) => reported.push(error);
      try {
        const { store } = createWorld();
        const mistake = new Error('a mistake');
        const heard: string[] = [];
        store.subscribe(() => {
          throw mistake;
        });
        store.subscribe(({ source }) => heard.push(source));
        store.commit(createChoice(), true, 'accept');
        store.commit(null, true, 'reset');
        expect(heard).to.deep.equal(['accept', 'reset']);
        expect(reported).to.deep.equal([mistake, mistake]);
      } finally {
        globalThis.reportError = reportError;
      }
    });

    it('lets all hear of a change before one that a listener brings about', () => {
      const { store } = createWorld();
      const heard: string[] = [];
      store.subscribe(({ source }) => {
        heard.push(`first ${source}`);
        if (source === 'accept') store.commit(null, true, 'reset');
        if (source === 'reset') store.commit(createChoice({ id: 'last' }), true, 'choose');
      });
      store.subscribe(({ source }) => heard.push(`second ${source}`));
      store.commit(createChoice(), true, 'accept');
      expect(heard).to.deep.equal([
        'first accept',
        'second accept',
        'first reset',
        'second reset',
        'first choose',
        'second choose',
      ]);
      expect(store.current.id).to.equal('last');
    });

    it('links each change to the one before', () => {
      const world = createWorld();
      world.store.subscribe(({ source }) => {
        if (source === 'accept') world.store.commit(null, true, 'reset');
      });
      world.store.commit(createChoice(), true, 'accept');
      expect(world.changes.map(({ source }) => source)).to.deep.equal(['accept', 'reset']);
      expect(world.changes[1]?.previous).to.equal(world.changes[0]?.consent);
    });
  });

  describe('refresh', () => {
    it('takes over what another tab wrote', () => {
      const world = createWorld();
      world.write(createChoice());
      world.store.refresh();
      expect(world.changes[0]).to.deep.include({ granted: ['statistics'], source: 'other-tab' });
    });

    it('takes over that another tab forgot', () => {
      const world = createWorld(createOptions(), createChoice());
      world.cookies = [];
      world.store.refresh();
      expect(world.changes[0]).to.deep.include({ withdrawn: ['statistics'], source: 'other-tab' });
      expect(world.store.current.basis).to.equal('none');
    });

    it('lets a choice lapse when its life is over', () => {
      const world = createWorld(createOptions({ maxAge: DAY }), createChoice());
      world.now += DAY * 1000 - 1;
      world.store.refresh();
      expect(world.changes).to.be.empty;
      world.now += 1;
      world.store.refresh();
      expect(world.changes[0]).to.deep.include({ withdrawn: ['statistics'], source: 'expired' });
      expect(world.store.current.basis).to.equal('none');
    });

    it('says other-tab where a lapsed choice was followed by a new one elsewhere', () => {
      const world = createWorld(createOptions({ maxAge: DAY }), createChoice());
      world.now += DAY * 1000;
      world.write(createChoice({ id: 'newer', time: CHOSEN_AT + DAY }));
      world.store.refresh();
      expect(world.changes[0]?.source).to.equal('other-tab');
    });
  });

  describe('where storage refuses', () => {
    it('holds the choice for the page, and says so', () => {
      const world = createWorld();
      world.store.commit(createChoice(), false, 'accept');
      world.store.refresh();
      expect(world.changes).to.have.length(1);
      expect(world.store.current).to.include({ basis: 'expressed', persisted: false });
    });

    it('prefers it to an older one in storage', () => {
      const world = createWorld(createOptions(), createChoice({ id: 'stored' }));
      world.store.commit(
        createChoice({ id: 'memory', on: ['necessary'], off: ['statistics', 'preferences', 'marketing'] }),
        false,
        'refuse',
      );
      world.store.refresh();
      expect(world.store.current).to.include({ id: 'memory', persisted: false });
    });

    it('gives it up for a newer one in storage', () => {
      const world = createWorld();
      world.store.commit(createChoice({ id: 'memory' }), false, 'accept');
      world.write(createChoice({ id: 'newer', time: CHOSEN_AT + 5 }));
      world.store.refresh();
      expect(world.store.current).to.include({ id: 'newer', persisted: true });
    });

    it('lets it lapse like any other', () => {
      const world = createWorld(createOptions({ maxAge: DAY }));
      world.store.commit(createChoice(), false, 'accept');
      world.now += DAY * 1000;
      world.store.refresh();
      expect(world.changes[1]?.source).to.equal('expired');
      expect(world.store.current).to.include({ basis: 'none', persisted: true });
    });
  });

  describe('configure', () => {
    it('asks again under a higher revision', () => {
      const world = createWorld(createOptions(), createChoice());
      world.store.configure(createOptions({ revision: 2 }));
      expect(world.changes[0]).to.deep.include({ withdrawn: ['statistics'], source: 'api' });
      expect(world.store.current).to.include({ basis: 'none', revision: 2 });
      expect(world.store.options.revision).to.equal(2);
    });

    it('asks again about a new category, and not when it goes', () => {
      const world = createWorld(createOptions(), createChoice());
      world.store.configure(createOptions({ categories: [...createOptions().categories!, createCategory('social')] }));
      expect(world.store.current.basis).to.equal('none');
      world.store.configure(createOptions());
      expect(world.store.current.basis).to.equal('expressed');
    });

    it('reads storage anew, under another name for instance', () => {
      const world = createWorld();
      world.write(createChoice());
      world.store.configure(createOptions({ cookieName: 'another' }));
      expect(world.store.current.basis).to.equal('expressed');
    });

    it('goes by a new mode at once', () => {
      const world = createWorld();
      world.store.configure(createOptions({ mode: 'opt-out' }));
      expect(world.changes[0]?.granted).to.deep.equal(['preferences', 'statistics', 'marketing']);
    });
  });

  describe('refused', () => {
    it('lists what was refused under an older question', () => {
      const world = createWorld(createOptions({ revision: 2 }), createChoice({ revision: 1 }));
      expect(world.store.refusedBefore).to.deep.equal(['preferences', 'marketing']);
    });

    it('lists nothing of a choice that lapsed', () => {
      const old = createChoice({ revision: 1, time: CHOSEN_AT - 200 * DAY });
      expect(createWorld(createOptions({ revision: 2 }), old).store.refusedBefore).to.be.empty;
    });

    it('is empty where nothing is stored', () => {
      expect(createWorld().store.refusedBefore).to.deep.equal([]);
    });

    it('is empty after a reset', () => {
      const world = createWorld(createOptions({ revision: 2 }), createChoice({ revision: 1 }));
      world.commands.reset();
      expect(world.store.refusedBefore).to.be.empty;
    });
  });
});
