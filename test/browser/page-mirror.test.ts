import { expect } from '@open-wc/testing';
import { mirrorConsent } from '../../src/browser/page-mirror.js';
import { createConsent } from './support/create-consent.js';

describe('mirrorConsent', () => {
  afterEach(() => document.documentElement.removeAttribute('data-consent'));

  it('lists what is granted on the root element', () => {
    mirrorConsent(createConsent(['statistics']));
    expect(document.documentElement.getAttribute('data-consent')).to.equal('necessary statistics');
  });

  it('forgets what is withdrawn', () => {
    mirrorConsent(createConsent(['statistics', 'marketing']));
    mirrorConsent(createConsent([]));
    expect(document.documentElement.getAttribute('data-consent')).to.equal('necessary');
  });

  it('lets CSS select by word', () => {
    mirrorConsent(createConsent(['marketing']));
    expect(document.documentElement.matches('[data-consent~="marketing"]')).to.be.true;
    expect(document.documentElement.matches('[data-consent~="statistics"]')).to.be.false;
  });
});
