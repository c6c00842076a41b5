import { expect } from '@open-wc/testing';
import { createImpliedChoice } from '../../src/core/implied-choice.js';
import { CHOSEN_AT, createChoice } from './support/create-choice.js';
import { createCategory, createOptions } from './support/create-options.js';
import { createWorld, type World } from './support/create-world.js';

const OPTIONAL = ['preferences', 'statistics', 'marketing'];
const implied = (parts = {}) => createOptions({ mode: 'implied', ...parts });
const imply = (world: World) => createImpliedChoice(world.store, CHOSEN_AT, 'id');

describe('createImpliedChoice', () => {
  it('grants in implied where there is no choice, on the basis of implied', () => {
    expect(imply(createWorld(implied({ revision: 2 })))).to.deep.equal({
      basis: 'implied',
      mode: 'implied',
      revision: 2,
      time: CHOSEN_AT,
      id: 'id',
      on: ['necessary', ...OPTIONAL],
      off: [],
      services: {},
      asked: false,
    });
  });

  it('records which services the notice was about', () => {
    const categories = [createCategory('necessary'), createCategory('marketing', ['youtube'])];
    expect(imply(createWorld(implied({ categories })))?.asked).to.deep.equal(['youtube']);
  });

  for (const mode of ['opt-in', 'opt-out'] as const)
    it(`implies nothing in ${mode}`, () => {
      expect(imply(createWorld(createOptions({ mode })))).to.be.null;
    });

  it('implies nothing under Global Privacy Control', () => {
    expect(imply(createWorld(implied({ gpc: true })))).to.be.null;
  });

  it('implies nothing where the page asks nothing', () => {
    expect(imply(createWorld(implied({ categories: null })))).to.be.null;
  });

  it('implies nothing once there is a choice, expressed or implied', () => {
    expect(imply(createWorld(implied(), createChoice()))).to.be.null;
    expect(imply(createWorld(implied(), createChoice({ basis: 'implied', mode: 'implied' })))).to.be.null;
  });

  it('implies nothing when another tab has refused meanwhile', () => {
    const world = createWorld(implied());
    world.write(createChoice({ on: ['necessary'], off: OPTIONAL }));
    expect(imply(world)).to.be.null;
    expect(world.store.current).to.deep.include({ basis: 'expressed', denied: OPTIONAL });
  });

  it('leaves denied what is denied by default, unless it is required', () => {
    const categories = [
      createCategory('necessary', [], { initially: false }),
      createCategory('statistics', [], { initially: true }),
      createCategory('marketing', [], { initially: false }),
    ];
    expect(imply(createWorld(implied({ categories })))).to.deep.include({
      on: ['necessary', 'statistics'],
      off: ['marketing'],
    });
  });

  it('does not grant what was refused under an older revision', () => {
    const world = createWorld(implied({ revision: 2 }), createChoice({ revision: 1 }));
    expect(imply(world)).to.deep.include({ on: ['necessary', 'statistics'], off: ['preferences', 'marketing'] });
  });

  it('does not grant it at the revision after that either', () => {
    const world = createWorld(implied({ revision: 2 }), createChoice({ revision: 1 }));
    world.write(imply(world)!);
    world.store.configure(implied({ revision: 3 }));
    expect(imply(world)?.off).to.deep.equal(['preferences', 'marketing']);
  });

  it('does not grant what was refused before a category was added', () => {
    const categories = [...createOptions().categories!, createCategory('social')];
    expect(imply(createWorld(implied({ categories }), createChoice()))).to.deep.include({
      on: ['necessary', 'statistics', 'social'],
      off: ['preferences', 'marketing'],
    });
  });

  it('forgets a refusal with the choice', () => {
    const world = createWorld(implied(), createChoice());
    world.commands.reset();
    expect(imply(world)?.off).to.be.empty;
  });
});
