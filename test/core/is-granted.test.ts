import { expect } from '@open-wc/testing';
import { isGranted } from '../../src/core/is-granted.js';
import { createSnapshot } from '../../src/core/snapshot.js';
import { createChoice } from './support/create-choice.js';
import { createCategory, createOptions } from './support/create-options.js';

describe('isGranted', () => {
  const categories = [
    createCategory('necessary'),
    createCategory('preferences'),
    createCategory('statistics', ['matomo', 'hotjar']),
    createCategory('marketing', ['youtube', 'criteo']),
  ];
  const consent = createSnapshot(
    createOptions({ categories }),
    createChoice({ services: { youtube: true, hotjar: false } }),
    true,
  );

  it('tells granted from denied', () => {
    expect(isGranted(consent, 'statistics')).to.be.true;
    expect(isGranted(consent, 'necessary')).to.be.true;
    expect(isGranted(consent, 'marketing')).to.be.false;
  });

  it('needs every category that is named', () => {
    expect(isGranted(consent, 'necessary statistics')).to.be.true;
    expect(isGranted(consent, 'statistics marketing')).to.be.false;
  });

  it('takes any white space between names', () => {
    expect(isGranted(consent, '\n  necessary\t statistics ')).to.be.true;
  });

  it('takes naming nothing for no grant', () => {
    expect(isGranted(consent, '')).to.be.false;
    expect(isGranted(consent, ' \n')).to.be.false;
  });

  it('does not grant what nobody declared', () => {
    expect(isGranted(consent, 'social')).to.be.false;
    expect(isGranted(consent, 'Statistics')).to.be.false;
  });

  it('grants a service with its category', () => {
    expect(isGranted(consent, 'statistics', 'matomo')).to.be.true;
    expect(isGranted(consent, 'marketing', 'criteo')).to.be.false;
  });

  it('denies a service that is switched off in a granted category', () => {
    expect(isGranted(consent, 'statistics', 'hotjar')).to.be.false;
  });

  it('grants a service that is switched on in a denied category', () => {
    expect(isGranted(consent, 'marketing', 'youtube')).to.be.true;
  });

  it('needs all of several categories, whatever the service', () => {
    expect(isGranted(consent, 'marketing preferences', 'youtube')).to.be.false;
    expect(isGranted(consent, 'necessary statistics', 'hotjar')).to.be.false;
  });

  it('takes an unknown service for its category', () => {
    expect(isGranted(consent, 'statistics', 'unknown')).to.be.true;
    expect(isGranted(consent, 'marketing', 'unknown')).to.be.false;
  });

  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    it(`does not grant for being named ${name}`, () => {
      expect(isGranted(consent, name)).to.be.false;
      expect(isGranted(consent, 'marketing', name)).to.be.false;
    });
});
