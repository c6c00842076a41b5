import { expect } from '@open-wc/testing';
import { isWithdrawal } from '../../src/core/is-withdrawal.js';
import { createSnapshot } from '../../src/core/snapshot.js';
import { createChoice } from './support/create-choice.js';
import { createCategory, createOptions } from './support/create-options.js';

const categories = [createCategory('statistics', ['matomo']), createCategory('marketing', ['youtube', 'vimeo'])];
const snapshot = (on: string[], services: Record<string, boolean> = {}) =>
  createSnapshot(
    createOptions({ categories }),
    createChoice({ on, off: ['statistics', 'marketing'].filter((name) => !on.includes(name)), services }),
    true,
  );
const ask = (before: ReturnType<typeof snapshot>, after: ReturnType<typeof snapshot>) =>
  isWithdrawal(
    { previous: before, consent: after, withdrawn: before.granted.filter((name) => !after.granted.includes(name)) },
    categories,
  );

describe('isWithdrawal', () => {
  it('is true where a category is denied that was granted', () => {
    expect(ask(snapshot(['statistics']), snapshot([]))).to.be.true;
    expect(ask(snapshot(['statistics']), snapshot(['marketing']))).to.be.true;
  });

  it('is true where a service is', () => {
    expect(ask(snapshot(['marketing']), snapshot(['marketing'], { youtube: false }))).to.be.true;
    expect(ask(snapshot([], { youtube: true }), snapshot([]))).to.be.true;
  });

  it('is false where nothing is lost', () => {
    expect(ask(snapshot([]), snapshot(['statistics']))).to.be.false;
    expect(ask(snapshot([]), snapshot([]))).to.be.false;
    expect(ask(snapshot(['marketing'], { youtube: false }), snapshot([]))).to.be.true;
    expect(ask(snapshot([], { youtube: true }), snapshot(['marketing']))).to.be.false;
  });

  it('is told by the categories alone on a page that asks nothing', () => {
    const withdrawn = ['statistics'];
    expect(isWithdrawal({ previous: snapshot(['statistics']), consent: snapshot([]), withdrawn }, null)).to.be.true;
    expect(isWithdrawal({ previous: snapshot([]), consent: snapshot([]), withdrawn: [] }, null)).to.be.false;
  });
});
