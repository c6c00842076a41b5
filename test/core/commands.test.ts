import { expect } from '@open-wc/testing';
import type { Decisions } from '../../src/core/commands.js';
import type { ConsentMode } from '../../src/core/consent.js';
import { DAY } from '../../src/core/options.js';
import { isGranted } from '../../src/core/is-granted.js';
import { CHOSEN_AT, createChoice } from './support/create-choice.js';
import { createCategory, createOptions } from './support/create-options.js';
import { createWorld } from './support/create-world.js';

const implied = (parts = {}) => createOptions({ mode: 'implied', ...parts });
const withServices = (mode: ConsentMode = 'opt-in') =>
  createOptions({
    mode,
    categories: [
      createCategory('necessary'),
      createCategory('statistics', ['matomo', 'hotjar']),
      createCategory('marketing', ['youtube', 'criteo']),
    ],
  });
const OPTIONAL = ['preferences', 'statistics', 'marketing'];

describe('createCommands', () => {
  describe('accept', () => {
    it('grants everything', () => {
      const world = createWorld();
      world.commands.accept();
      expect(world.store.current).to.deep.include({ basis: 'expressed', denied: [] });
      expect(world.changes[0]).to.deep.include({ source: 'api', granted: OPTIONAL });
    });

    it('grants services that were switched off', () => {
      const world = createWorld(withServices());
      world.commands.choose({ statistics: true }, { hotjar: false });
      world.commands.accept();
      expect(Object.keys(world.store.current.services)).to.be.empty;
    });

    it('grants the named categories, the rest as it is', () => {
      const world = createWorld(createOptions(), createChoice());
      world.commands.accept(['marketing']);
      expect(world.store.current.denied).to.deep.equal(['preferences']);
    });

    it('grants the services of the named categories, the rest as it is', () => {
      const world = createWorld(withServices());
      world.commands.choose({ statistics: true, marketing: true }, { hotjar: false, criteo: false });
      world.commands.accept(['statistics']);
      expect(world.store.current.services).to.deep.equal({ criteo: false });
    });

    it('makes the rest of an implied grant expressed', () => {
      const world = createWorld(implied(), createChoice({ basis: 'implied', mode: 'implied' }));
      world.commands.accept(['preferences']);
      expect(world.store.current).to.deep.include({ basis: 'expressed', denied: ['marketing'] });
    });

    it('changes nothing but the basis for no name', () => {
      const world = createWorld();
      world.commands.accept([]);
      expect(world.store.current).to.deep.include({ basis: 'expressed', denied: OPTIONAL });
    });

    it('overrides Global Privacy Control', () => {
      const world = createWorld(implied({ gpc: true }));
      world.commands.accept();
      expect(world.store.current).to.deep.include({ denied: [], signal: 'gpc' });
    });

    it('warns of a name that it does not know', () => {
      const world = createWorld();
      world.commands.accept(['statistic']);
      expect(world.store.current.denied).to.deep.equal(OPTIONAL);
      expect(world.warnings).to.have.length(1);
      expect(world.warnings[0]).to.contain('statistic');
    });
  });

  describe('refuse', () => {
    it('denies all but what is required', () => {
      const categories = [...createOptions().categories!, createCategory('security', [], { required: true })];
      const world = createWorld(createOptions({ mode: 'opt-out', categories }));
      world.commands.refuse();
      expect(world.store.current).to.deep.include({
        basis: 'expressed',
        granted: ['necessary', 'security'],
        denied: OPTIONAL,
      });
      expect(world.changes[0]).to.deep.include({ source: 'api', withdrawn: OPTIONAL });
    });

    it('denies services that were switched on', () => {
      const world = createWorld(withServices());
      world.commands.choose({}, { youtube: true });
      world.commands.refuse();
      expect(Object.keys(world.store.current.services)).to.be.empty;
      expect(world.kept?.services).to.deep.equal({});
    });
  });

  describe('choose', () => {
    it('decides on what is named, and leaves the rest', () => {
      const world = createWorld(createOptions({ mode: 'opt-out' }));
      world.commands.choose({ statistics: false });
      expect(world.store.current.denied).to.deep.equal(['statistics']);
      world.commands.choose({ marketing: false });
      expect(world.store.current.denied).to.deep.equal(['statistics', 'marketing']);
    });

    it('leaves denied, before a choice in implied, what is not named', () => {
      const world = createWorld(implied());
      world.commands.choose({ statistics: true });
      expect(world.store.current.denied).to.deep.equal(['preferences', 'marketing']);
    });

    it('cannot deny what is required', () => {
      const world = createWorld();
      world.commands.choose({ necessary: false });
      expect(world.store.current.granted).to.deep.equal(['necessary']);
      expect(world.kept?.off).not.to.include('necessary');
    });

    it('takes another tab into account', () => {
      const world = createWorld();
      world.write(createChoice());
      world.commands.choose({ marketing: true });
      expect(world.store.current.denied).to.deep.equal(['preferences']);
    });

    it('switches single services', () => {
      const world = createWorld(withServices());
      world.commands.choose({ statistics: true }, { hotjar: false, youtube: true });
      expect(world.store.current.services).to.deep.equal({ hotjar: false, youtube: true });
      expect(world.kept).to.deep.include({ services: { youtube: true, hotjar: false } });
    });

    it('leaves services that are not named', () => {
      const world = createWorld(withServices());
      world.commands.choose({ statistics: true }, { hotjar: false, youtube: true });
      world.commands.choose({}, { youtube: false });
      expect(world.store.current.services).to.deep.equal({ hotjar: false });
    });

    it('says of a service that the page does not have that it is not recorded, and nothing of one that it has', () => {
      const world = createWorld(withServices());
      world.commands.choose({ marketing: true }, { youtube: false, criteo: true, vimeo: true });
      expect(world.warnings).to.deep.equal(['"vimeo" is no service of this page: not recorded.']);
      expect(world.store.current.services).to.deep.equal({ youtube: false });
    });

    it('records no service that agrees with its category', () => {
      const world = createWorld(withServices());
      world.commands.choose({ statistics: true }, { matomo: true, criteo: false });
      expect(world.kept).to.deep.include({ services: {} });
    });

    it('warns of names that it does not know, and does not record them', () => {
      const world = createWorld(withServices());
      world.commands.choose({ stats: true }, { vimeo: true });
      expect(world.warnings).to.have.length(2);
      expect(world.warnings[0]).to.contain('stats');
      expect(world.warnings[1]).to.contain('vimeo');
      expect(world.cookies[0]).not.to.match(/stats|vimeo/);
    });

    it('grants and denies by booleans alone', () => {
      const world = createWorld(withServices(), createChoice({ off: ['marketing'] }));
      const loose = { statistics: 0, marketing: 'true' } as unknown as Decisions;
      world.commands.choose(loose, { youtube: 1, matomo: null } as unknown as Decisions);
      expect(world.store.current.granted).to.deep.equal(['necessary', 'statistics']);
      expect(Object.keys(world.store.current.services)).to.be.empty;
    });

    for (const name of ['constructor', '__proto__', 'toString'])
      it(`grants nothing for being named ${name}`, () => {
        const categories = [
          createCategory('necessary'),
          createCategory(name),
          createCategory('marketing', [`x${name}`]),
        ];
        const world = createWorld(createOptions({ categories }));
        world.commands.choose({ marketing: false });
        expect(world.store.current.granted).to.deep.equal(['necessary']);
        expect(Object.keys(world.store.current.services)).to.be.empty;
      });

    for (const name of ['constructor', '__proto__', 'toString'])
      it(`switches no service for being named ${name}`, () => {
        const categories = [createCategory('necessary'), createCategory('marketing', [name])];
        const world = createWorld(createOptions({ categories }));
        world.commands.choose({ marketing: false });
        expect(isGranted(world.store.current, 'marketing', name)).to.be.false;
        expect(Object.keys(world.store.current.services)).to.be.empty;
        expect(world.kept?.services).to.deep.equal({});
      });

    for (const name of ['constructor', '__proto__'])
      it(`keeps a service named ${name} switched off`, () => {
        const categories = [createCategory('necessary'), createCategory('marketing', [name])];
        const world = createWorld(createOptions({ categories }));
        world.commands.choose({ marketing: true }, Object.fromEntries([[name, false]]));
        expect(isGranted(world.store.current, 'marketing', name)).to.be.false;
        expect(isGranted(world.store.current, 'marketing')).to.be.true;
      });
  });

  describe('reset', () => {
    it('forgets the choice', () => {
      const world = createWorld(createOptions(), createChoice());
      world.commands.reset();
      expect(world.cookies).to.be.empty;
      expect(world.store.current).to.include({ basis: 'none', id: null, persisted: true });
      expect(world.changes[0]).to.deep.include({ source: 'api', withdrawn: ['statistics'] });
    });

    it('tells nobody where there was none', () => {
      const world = createWorld();
      world.commands.reset();
      expect(world.changes).to.be.empty;
    });
  });

  describe('what is kept', () => {
    it('is whole, and dated now', () => {
      const world = createWorld(createOptions({ mode: 'opt-out', revision: 3, maxAge: 30 * DAY }));
      world.now += 1_999;
      world.commands.choose({ marketing: false });
      expect(world.kept).to.deep.equal({
        basis: 'expressed',
        mode: 'opt-out',
        revision: 3,
        time: CHOSEN_AT + 1,
        id: 'id-1',
        on: ['necessary', 'preferences', 'statistics'],
        off: ['marketing'],
        services: {},
        asked: false,
      });
      expect(world.lastMaxAge).to.equal(30 * DAY);
    });

    it('is what is announced', () => {
      const world = createWorld(withServices());
      world.commands.choose({ statistics: true }, { youtube: true });
      expect(createWorld(withServices(), world.kept!).store.current).to.deep.equal(world.store.current);
    });

    it('has an id of its own for each choice', () => {
      const world = createWorld();
      world.commands.accept();
      world.commands.accept();
      expect(world.changes.map(({ consent }) => consent.id)).to.deep.equal(['id-1', 'id-2']);
    });

    it('is in storage before anybody hears of it', () => {
      const world = createWorld();
      let heard: string | undefined;
      world.store.subscribe(() => (heard = world.kept?.id));
      world.commands.accept();
      expect(heard).to.equal('id-1');
    });
  });

  it('passes on where a wish came from', () => {
    const world = createWorld();
    world.commands.accept(undefined, 'accept');
    world.commands.refuse('refuse');
    world.commands.choose({}, {}, 'choose');
    world.commands.reset('reset');
    expect(world.changes.map(({ source }) => source)).to.deep.equal(['accept', 'refuse', 'choose', 'reset']);
  });

  describe('where storage refuses', () => {
    it('holds the choice for the page, and says so', () => {
      const world = createWorld();
      world.refusesCookies = true;
      world.commands.accept();
      expect(world.store.current).to.deep.include({ persisted: false, denied: [] });
      world.commands.choose({ statistics: false });
      expect(world.store.current).to.deep.include({ persisted: false, denied: ['statistics'] });
    });

    it('lets a refusal win over the grant that it could not overwrite', () => {
      const world = createWorld(createOptions(), createChoice());
      world.refusesCookies = true;
      world.commands.refuse();
      world.store.refresh();
      expect(world.store.current).to.deep.include({ persisted: false, denied: OPTIONAL });
    });
  });

  describe('on a page without a manager', () => {
    const bare = createOptions({ categories: null });

    it('decides on the built-in categories', () => {
      const world = createWorld(bare);
      world.commands.choose({ statistics: true });
      expect(world.kept).to.deep.include({ on: ['necessary', 'statistics'], off: ['preferences', 'marketing'] });
    });

    it('decides on what the stored choice knows', () => {
      const world = createWorld(bare, createChoice({ off: ['social'] }));
      world.commands.accept(['social']);
      expect(world.store.current.granted).to.include.members(['statistics', 'social']);
      expect(world.warnings).to.be.empty;
    });

    it('keeps the services of the stored choice, each named once', () => {
      const stored = createChoice({
        on: ['necessary', 'statistics', 'preferences'],
        off: ['marketing', 'social'],
        services: { youtube: true },
      });
      const world = createWorld(bare, stored);
      world.commands.choose({ preferences: false });
      expect(world.store.current.services).to.deep.equal({ youtube: true });
      expect(world.kept?.services).to.deep.equal({ youtube: true });
    });

    it('leaves services as they are when another category is accepted', () => {
      const stored = createChoice({
        on: ['necessary', 'marketing'],
        off: ['preferences', 'statistics'],
        services: { youtube: false },
      });
      const world = createWorld(bare, stored);
      world.commands.accept(['preferences']);
      expect(world.store.current.services).to.deep.equal({ youtube: false });
    });

    it('refuses and resets', () => {
      const world = createWorld(bare, createChoice());
      world.commands.refuse();
      expect(world.store.current.granted).to.deep.equal(['necessary']);
      world.commands.reset();
      expect(world.store.current.basis).to.equal('none');
      expect(world.cookies).to.be.empty;
    });
  });
});
