import { expect } from '@open-wc/testing';
import { ConsentChangeEvent } from '../../../src/browser/events/consent-change-event.js';
import { createConsent } from '../support/create-consent.js';

describe('ConsentChangeEvent', () => {
  const change = {
    consent: createConsent(['statistics']),
    previous: createConsent([]),
    granted: ['statistics'],
    withdrawn: [],
    source: 'api',
    left: [] as string[],
  } as const;

  it('bubbles out of shadow roots, and cannot be cancelled', () => {
    const event = new ConsentChangeEvent(change);
    expect(event).to.include({ type: 'consent-change', bubbles: true, composed: true, cancelable: false });
  });

  it('has the change as its detail', () => {
    expect(new ConsentChangeEvent(change).detail).to.equal(change);
  });
});
