import { expect } from '@open-wc/testing';
import { ConsentRequestEvent } from '../../../src/browser/events/consent-request-event.js';

describe('ConsentRequestEvent', () => {
  const request = { source: 'choose', categories: { statistics: true }, services: { youtube: false } } as const;

  it('bubbles out of shadow roots, and can be cancelled', () => {
    const event = new ConsentRequestEvent(request);
    expect(event).to.include({ type: 'consent-request', bubbles: true, composed: true, cancelable: true });
  });

  it('has the wish as its detail', () => {
    expect(new ConsentRequestEvent(request).detail).to.equal(request);
  });
});
