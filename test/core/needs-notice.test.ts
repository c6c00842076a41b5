import { expect } from '@open-wc/testing';
import type { ConsentBasis, ConsentMode } from '../../src/core/consent.js';
import { needsNotice } from '../../src/core/needs-notice.js';
import { createSnapshot } from '../../src/core/snapshot.js';
import { createOptions } from './support/create-options.js';

const isNeeded = (mode: ConsentMode, basis: ConsentBasis) =>
  needsNotice({ ...createSnapshot(createOptions({ mode }), null, true), basis });

describe('needsNotice', () => {
  it('asks in implied until there is an answer, even where a grant is implied', () => {
    expect(isNeeded('implied', 'none')).to.be.true;
    expect(isNeeded('implied', 'implied')).to.be.true;
    expect(isNeeded('implied', 'expressed')).to.be.false;
  });

  it('asks in opt-in until there is an answer', () => {
    expect(isNeeded('opt-in', 'none')).to.be.true;
    expect(isNeeded('opt-in', 'expressed')).to.be.false;
  });

  it('never asks in opt-out', () => {
    expect(isNeeded('opt-out', 'none')).to.be.false;
    expect(isNeeded('opt-out', 'expressed')).to.be.false;
  });
});
