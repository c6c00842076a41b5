import './support/privacy-control.js';
import { expect } from '@open-wc/testing';
import { findPart, gone, part, setup, textOf, twoFrames } from './support/setup.js';

const words =
  'Votre navigateur demande de ne pas être suivi (Global Privacy Control). Nous respectons ce signal : seuls les cookies nécessaires sont utilisés, sauf si vous en décidez autrement.';

describe('<consent-manager> under Global Privacy Control', () => {
  it('says that the signal is honoured, and asks', async () => {
    const manager = await setup();
    expect(manager.consent.signal).to.equal('gpc');
    expect(textOf(part(manager, 'message'))).to.contain(words);
    for (const name of ['refuse', 'preferences', 'accept']) expect(findPart(manager, name), name).to.exist;
    expect(findPart(manager, 'opt-out')).to.be.null;
  });

  it('implies nothing, however long the notice is seen', async () => {
    const manager = await setup();
    await twoFrames();
    await twoFrames();
    expect(manager.consent.basis).to.equal('none');
    expect(manager.consent.granted).to.deep.equal(['necessary']);
    expect(document.cookie).to.equal('');
  });

  it('gives way to a choice of the reader', async () => {
    const manager = await setup();
    part(manager, 'accept').click();
    await gone(manager);
    expect(manager.consent.basis).to.equal('expressed');
    expect(manager.consent.denied).to.deep.equal([]);
  });

  it('is not honoured with no-gpc', async () => {
    const manager = await setup('<consent-manager no-gpc></consent-manager>');
    expect(manager.consent.signal).to.be.null;
    expect(findPart(manager, 'opt-out')).to.exist;
  });

  it('passes axe', async () => {
    await expect(await setup('<consent-manager policy-href="/policy"></consent-manager>')).to.be.accessible();
  });
});
