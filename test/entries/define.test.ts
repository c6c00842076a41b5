import { expect } from '@open-wc/testing';
import { recordWarnings } from '../support/record-warnings.js';

describe('define.js on a page that the drop-in runs', () => {
  it('leaves the elements to it, with one warning', async () => {
    const engine = { api: {} };
    Object.assign(document, { [Symbol.for('jaccepte.engine')]: engine });
    const { warnings, restore } = recordWarnings();
    await import('../../src/define.js');
    const { startConsent } = await import('../../src/headless.js');
    restore();
    expect(customElements.get('consent-manager')).to.be.undefined;
    expect(engine).to.have.all.keys('api');
    expect(startConsent()).to.equal(engine.api);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('drop-in');
  });
});
