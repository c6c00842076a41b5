import { expect } from '@open-wc/testing';
import { googleConsentTypes, toGoogleConsent as convert } from '../../src/core/google-consent.js';

const toGoogleConsent = (granted: readonly string[]) => convert((type) => granted.includes(googleConsentTypes[type]));

describe('toGoogleConsent', () => {
  it('denies all seven types but that of the necessary', () => {
    expect(toGoogleConsent(['necessary'])).to.deep.equal({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
    });
  });

  const types = {
    statistics: ['analytics_storage'],
    marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
    preferences: ['functionality_storage', 'personalization_storage'],
  };
  for (const [category, granted] of Object.entries(types))
    it(`grants ${granted.join(', ')} for ${category}, and no more`, () => {
      const consent = Object.entries(toGoogleConsent(['necessary', category]));
      const found = consent.filter(([, value]) => value === 'granted').map(([type]) => type);
      expect(found).to.deep.equal([...granted, 'security_storage']);
    });
});
