import { expect } from '@open-wc/testing';
import { isAlive, isAnswer } from '../../src/core/choice.js';
import { DAY } from '../../src/core/options.js';
import { createChoice } from './support/create-choice.js';
import { createCategory, createOptions } from './support/create-options.js';

describe('isAlive', () => {
  const at = (age: number) => isAlive(age, 10 * DAY);

  it('holds from the moment of the choice', () => {
    expect(at(0)).to.be.true;
  });

  it('holds until the last moment of its life, and no longer', () => {
    expect(at(10 * DAY - 0.001)).to.be.true;
    expect(at(10 * DAY)).to.be.false;
    expect(at(1000 * DAY)).to.be.false;
  });

  it('allows for a clock that is nearly a minute behind', () => {
    expect(at(-59)).to.be.true;
  });

  it('does not hold when it is dated further in the future', () => {
    expect(at(-61)).to.be.false;
    expect(at(-DAY)).to.be.false;
  });

  it('does not hold at a time beyond all clocks', () => {
    expect(at(-Number.MAX_VALUE)).to.be.false;
    expect(at(-Infinity)).to.be.false;
    expect(at(Infinity)).to.be.false;
    expect(at(NaN)).to.be.false;
  });
});

describe('isAnswer', () => {
  it('takes a choice about every category', () => {
    expect(isAnswer(createChoice(), createOptions())).to.be.true;
  });

  it('takes a choice about more than is asked', () => {
    const options = createOptions({ categories: [createCategory('necessary'), createCategory('statistics')] });
    expect(isAnswer(createChoice(), options)).to.be.true;
  });

  it('takes no choice of another revision, older or newer', () => {
    expect(isAnswer(createChoice({ revision: 1 }), createOptions({ revision: 2 }))).to.be.false;
    expect(isAnswer(createChoice({ revision: 3 }), createOptions({ revision: 2 }))).to.be.false;
  });

  it('takes no choice that was not asked about a category', () => {
    const options = createOptions({ categories: [...createOptions().categories!, createCategory('social')] });
    expect(isAnswer(createChoice(), options)).to.be.false;
  });

  it('takes no choice that was not asked about a service, where that is recorded', () => {
    const options = createOptions({ categories: [createCategory('statistics', ['matomo', 'umami'])] });
    expect(isAnswer(createChoice({ asked: ['matomo'] }), options)).to.be.false;
    expect(isAnswer(createChoice({ asked: ['umami', 'matomo', 'gone'] }), options)).to.be.true;
    expect(isAnswer(createChoice({ asked: [] }), options)).to.be.false;
    expect(isAnswer(createChoice({ asked: false }), options)).to.be.true;
  });

  it('does not need an answer about a required category', () => {
    const security = createCategory('security', [], { required: true });
    const options = createOptions({
      categories: [createCategory('necessary'), security, createCategory('statistics')],
    });
    expect(isAnswer(createChoice({ on: ['statistics'], off: [] }), options)).to.be.true;
  });

  it('takes an expressed choice in every mode', () => {
    for (const mode of ['implied', 'opt-in', 'opt-out'] as const)
      expect(isAnswer(createChoice(), createOptions({ mode })), mode).to.be.true;
  });

  it('takes an implied choice in implied alone', () => {
    const choice = createChoice({ basis: 'implied', mode: 'implied' });
    expect(isAnswer(choice, createOptions({ mode: 'implied' }))).to.be.true;
    expect(isAnswer(choice, createOptions({ mode: 'opt-in' }))).to.be.false;
    expect(isAnswer(choice, createOptions({ mode: 'opt-out' }))).to.be.false;
  });

  it('takes any choice where the page asks nothing', () => {
    const options = createOptions({ categories: null });
    expect(isAnswer(createChoice({ revision: 7 }), options)).to.be.true;
    expect(isAnswer(createChoice({ basis: 'implied', mode: 'implied' }), options)).to.be.true;
  });
});
