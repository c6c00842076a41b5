import { expect, waitUntil } from '@open-wc/testing';
import { consent } from '../../src/auto.js';
import { ConsentManager, consentContext, isGranted } from '../../src/index.js';
import { clearCookies } from '../support/clear-cookies.js';

describe('auto.js', () => {
  afterEach(clearCookies);

  it('starts the consent of the page, and is window.jaccepte', async () => {
    expect(window.jaccepte).to.equal(consent);
    expect(consent.current.granted).to.deep.equal(['necessary']);
    const kept = await consent.accept(['statistics']);
    expect(kept.basis).to.equal('expressed');
    expect(isGranted(consent.current, 'statistics')).to.be.true;
    expect(await consent.when('statistics')).to.equal(consent.current);
  });

  it('brings the elements when a reader has to see them', async () => {
    await consent.reset();
    expect(customElements.get('consent-manager')).to.be.undefined;
    const manager = document.createElement('consent-manager');
    document.body.append(manager);
    await waitUntil(() => manager.shadowRoot?.querySelector('[part~=banner]'), 'no bar', { timeout: 8000 });
    expect(manager).to.be.instanceOf(ConsentManager);
    expect(consentContext).to.equal(Symbol.for('jaccepte.consent'));
    manager.remove();
  });
});
