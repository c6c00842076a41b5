import { expect } from '@open-wc/testing';
import type { Choice } from '../../src/core/choice.js';
import type { ConsentMode } from '../../src/core/consent.js';
import { DAY, optionsWithoutManager, type Options } from '../../src/core/options.js';
import { createSnapshot } from '../../src/core/snapshot.js';
import { CHOSEN_AT, createChoice } from './support/create-choice.js';
import { createCategory, createOptions } from './support/create-options.js';

const MODES: readonly ConsentMode[] = ['implied', 'opt-in', 'opt-out'];

const take = (options: Partial<Options> = {}, choice: Choice | null = null, persisted = true) =>
  createSnapshot(createOptions(options), choice, persisted);

/** Whether a category is granted in a page that asks about it alone. */
const holds = (mode: ConsentMode, initially: boolean | undefined, gpc: boolean, choice: Choice | null): boolean => {
  const categories = [createCategory('necessary'), createCategory('statistics', [], { initially })];
  return take({ mode, gpc, categories }, choice).granted.includes('statistics');
};

const expressed = (isOn: boolean): Choice =>
  createChoice(isOn ? { on: ['necessary', 'statistics'], off: [] } : { on: ['necessary'], off: ['statistics'] });
const implied: Choice = { ...expressed(true), basis: 'implied', mode: 'implied' };

describe('createSnapshot', () => {
  describe('before a choice', () => {
    const standard: Record<ConsentMode, boolean> = { implied: false, 'opt-in': false, 'opt-out': true };
    for (const mode of MODES) {
      it(`${standard[mode] ? 'grants' : 'denies'} in ${mode}`, () => {
        expect(holds(mode, undefined, false, null)).to.equal(standard[mode]);
      });

      it(`goes by the category's own default in ${mode}`, () => {
        expect(holds(mode, true, false, null)).to.be.true;
        expect(holds(mode, false, false, null)).to.be.false;
      });

      it(`denies under Global Privacy Control in ${mode}, whatever the default`, () => {
        for (const initially of [undefined, true, false]) expect(holds(mode, initially, true, null)).to.be.false;
      });
    }

    it('has nothing to say of a choice', () => {
      expect(take({ mode: 'opt-out', revision: 3 })).to.deep.include({
        basis: 'none',
        mode: 'opt-out',
        revision: 3,
        decidedAt: null,
        expiresAt: null,
        id: null,
        signal: null,
        persisted: true,
        services: {},
      });
    });
  });

  describe('after a choice', () => {
    for (const mode of MODES)
      it(`goes by what was expressed in ${mode}, over every default and signal`, () => {
        for (const initially of [undefined, true, false])
          for (const gpc of [true, false])
            for (const isOn of [true, false]) expect(holds(mode, initially, gpc, expressed(isOn))).to.equal(isOn);
      });

    it('goes by what was implied', () => {
      expect(holds('implied', undefined, false, implied)).to.be.true;
      expect(take({ mode: 'implied' }, implied).basis).to.equal('implied');
    });

    it('gives nothing for an implied choice under Global Privacy Control', () => {
      expect(holds('implied', undefined, true, implied)).to.be.false;
      expect(take({ mode: 'implied', gpc: true }, implied)).to.include({ basis: 'none', id: null, decidedAt: null });
    });

    it('says when it was made and when it lapses, counted from then', () => {
      const { decidedAt, expiresAt, id } = take({ maxAge: 10 * DAY }, createChoice());
      expect(decidedAt?.getTime()).to.equal(CHOSEN_AT * 1000);
      expect(expiresAt?.getTime()).to.equal((CHOSEN_AT + 10 * DAY) * 1000);
      expect(id).to.equal('0f8fad5bd9cb469fa165');
    });

    it('has the mode and the revision of the page, not of the choice', () => {
      const snapshot = take({ mode: 'opt-out', revision: 2 }, createChoice({ mode: 'opt-in', revision: 2 }));
      expect(snapshot).to.include({ mode: 'opt-out', revision: 2 });
    });

    it('leaves out categories that the page does not ask about', () => {
      const { granted, denied } = take({ categories: [createCategory('necessary')] }, createChoice());
      expect(granted).to.deep.equal(['necessary']);
      expect(denied).to.be.empty;
    });
  });

  it('lists names in document order, whatever the order of the choice', () => {
    const choice = createChoice({ on: ['statistics', 'necessary'], off: ['marketing', 'preferences'] });
    const snapshot = take({}, choice);
    expect(snapshot.granted).to.deep.equal(['necessary', 'statistics']);
    expect(snapshot.denied).to.deep.equal(['preferences', 'marketing']);
  });

  it('grants what is required and `necessary`, though a choice denies it', () => {
    const categories = [createCategory('necessary'), createCategory('security', [], { required: true })];
    const { granted } = take({ categories, gpc: true }, createChoice({ on: [], off: ['necessary', 'security'] }));
    expect(granted).to.deep.equal(['necessary', 'security']);
  });

  it('tells of the signal and of what storage refused', () => {
    expect(take({ gpc: true }).signal).to.equal('gpc');
    expect(take({}, createChoice(), false).persisted).to.be.false;
  });

  it('is frozen through and through', () => {
    const snapshot = take({}, createChoice());
    expect(snapshot).to.be.frozen;
    expect(snapshot.granted).to.be.frozen;
    expect(snapshot.denied).to.be.frozen;
    expect(snapshot.services).to.be.frozen;
  });

  describe('services', () => {
    const categories = [
      createCategory('necessary'),
      createCategory('statistics', ['matomo', 'hotjar']),
      createCategory('marketing', ['youtube']),
    ];
    const services = (choice: Partial<Choice>) => take({ categories }, createChoice(choice)).services;

    it('lists those that differ from their category', () => {
      expect(services({ services: { youtube: true, hotjar: false } })).to.deep.equal({
        youtube: true,
        hotjar: false,
      });
    });

    it('lists one that the page does not have: its scripts may still name it', () => {
      expect(services({ services: { vimeo: true, twitch: false } })).to.deep.equal({ vimeo: true, twitch: false });
    });

    it('lists none before a choice', () => {
      expect(take({ categories }, null).services).to.be.empty;
    });

    it('lists a denied one, whatever its name', () => {
      for (const name of ['constructor', '__proto__']) {
        const own = [createCategory('necessary'), createCategory('statistics', [name])];
        const snapshot = take({ categories: own }, createChoice({ services: Object.fromEntries([[name, false]]) }));
        expect(Object.entries(snapshot.services), name).to.deep.equal([[name, false]]);
      }
    });
  });

  describe('on a page without a manager', () => {
    it('grants only what is necessary', () => {
      const { granted, denied, basis, mode, revision } = createSnapshot(optionsWithoutManager, null, true);
      expect(granted).to.deep.equal(['necessary']);
      expect(denied).to.be.empty;
      expect([basis, mode, revision]).to.deep.equal(['none', 'opt-in', 1]);
    });

    it('holds to a stored choice', () => {
      const choice = createChoice({ mode: 'implied', revision: 4, services: { youtube: true } });
      const snapshot = createSnapshot(optionsWithoutManager, choice, true);
      expect(snapshot.granted).to.deep.equal(['necessary', 'statistics']);
      expect(snapshot.denied).to.deep.equal(['preferences', 'marketing']);
      expect(snapshot.services).to.deep.equal({ youtube: true });
      expect([snapshot.mode, snapshot.revision]).to.deep.equal(['implied', 4]);
    });

    it('grants `necessary` though the choice does not name it', () => {
      const { granted } = take({ categories: null }, createChoice({ on: ['statistics'], off: ['marketing'] }));
      expect(granted).to.have.members(['necessary', 'statistics']);
    });
  });
});
