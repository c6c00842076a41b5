import { expect } from '@open-wc/testing';
import { ConsentReadyEvent } from '../../../src/browser/events/consent-ready-event.js';
import { createConsent } from '../support/create-consent.js';

describe('ConsentReadyEvent', () => {
  const consent = createConsent(['statistics']);

  it('bubbles out of shadow roots, and cannot be cancelled', () => {
    const event = new ConsentReadyEvent(consent);
    expect(event).to.include({ type: 'consent-ready', bubbles: true, composed: true, cancelable: false });
  });

  it('has the state in its detail', () => {
    expect(new ConsentReadyEvent(consent).detail.consent).to.equal(consent);
  });
});
