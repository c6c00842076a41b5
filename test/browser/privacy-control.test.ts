import { expect } from '@open-wc/testing';
import { hasPrivacyControl } from '../../src/browser/privacy-control.js';
import { replaceProperty } from './support/replace-property.js';

describe('hasPrivacyControl', () => {
  const withSignal = (value: unknown): boolean => {
    const restore = replaceProperty(navigator, 'globalPrivacyControl', { value });
    try {
      return hasPrivacyControl();
    } finally {
      restore();
    }
  };

  it('is so where the browser says true', () => {
    expect(withSignal(true)).to.be.true;
  });

  it('is not so for anything else', () => {
    for (const value of [false, undefined, null, 'true', '1', 1]) expect(withSignal(value), String(value)).to.be.false;
  });
});
