import { expect } from '@open-wc/testing';
import { parentDomains } from '../../src/core/parent-domains.js';

describe('parentDomains', () => {
  it('lists a host and its parents, nearest first', () => {
    expect(parentDomains('a.b.fr')).to.deep.equal(['a.b.fr', 'b.fr', 'fr']);
  });

  it('lists a host without a parent alone', () => {
    expect(parentDomains('localhost')).to.deep.equal(['localhost']);
  });
});
