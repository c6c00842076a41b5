import { expect } from '@open-wc/testing';
import { matchGlobs } from '../../src/core/glob.js';

describe('matchGlobs', () => {
  it('matches whole names', () => {
    const match = matchGlobs(['_ga', '_ga_*', '*_session']);
    for (const name of ['_ga', '_ga_', '_ga_X1Y2', 'a_session', '_session']) expect(match(name), name).to.be.true;
    for (const name of ['_gat', 'x_ga', '_GA', '', 'a_session2']) expect(match(name), name).to.be.false;
  });

  it('takes all else for itself', () => {
    const match = matchGlobs(['a.b', 'c[d]', '(e|f)', 'g+', 'h?', '$i^', 'j\\k', '{l}']);
    for (const name of ['a.b', 'c[d]', '(e|f)', 'g+', 'h?', '$i^', 'j\\k', '{l}']) expect(match(name), name).to.be.true;
    for (const name of ['axb', 'cd', 'e', 'gg', 'h', '$i', 'jk']) expect(match(name), name).to.be.false;
  });

  it('matches any character with *, as often as it is written', () => {
    expect(matchGlobs(['*'])('anything\nat all')).to.be.true;
    expect(matchGlobs(['a*b*c'])('a1b2b3c')).to.be.true;
    expect(matchGlobs(['**'])('')).to.be.true;
  });

  it('matches nothing without globs', () => {
    expect(matchGlobs([])('')).to.be.false;
  });
});
