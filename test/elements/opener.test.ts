import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentManager } from '../../src/elements/consent-manager.js';
import { recordWarnings } from '../support/record-warnings.js';
import { part, place, setup, textOf, twoFrames } from './support/setup.js';

const openerOf = (manager: ConsentManager) => manager.shadowRoot!.querySelector<HTMLElement>('[part=opener]');
const decided = async (attributes = '') => {
  const manager = await setup(`<consent-manager mode="opt-in" ${attributes}></consent-manager>`);
  expect(openerOf(manager)).to.be.null;
  part(manager, 'refuse').click();
  await waitUntil(() => manager.consent.basis === 'expressed');
  return manager;
};
const appears = (manager: ConsentManager) => waitUntil(() => openerOf(manager), 'no opener');

describe('the opener', () => {
  it('comes once the reader has chosen, with a name', async () => {
    const manager = await decided();
    await appears(manager);
    expect(textOf(openerOf(manager)!)).to.equal('Gérer mes cookies');
    const { width, height } = openerOf(manager)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
  });

  it('yields to a way to the preferences that the page itself has', async () => {
    place('<button type="button" data-consent-action="open">Gérer</button>');
    const manager = await decided();
    await twoFrames();
    expect(openerOf(manager)).to.be.null;
  });

  it('does not yield where it is asked for', async () => {
    place('<button type="button" data-consent-action="open">Gérer</button>');
    const manager = await decided('opener="end"');
    await appears(manager);
    const { left } = openerOf(manager)!.getBoundingClientRect();
    expect(left).to.be.above(innerWidth / 2);
  });

  it('stands at the start of a page that reads from right to left', async () => {
    const manager = await setup(
      '<div dir="rtl"><consent-manager mode="opt-in" opener="start"></consent-manager></div>',
      'ar',
    );
    part(manager, 'refuse').click();
    await appears(manager);
    expect(openerOf(manager)!.getBoundingClientRect().left).to.be.above(innerWidth / 2);
  });

  it('does not come where it is not wanted', async () => {
    const manager = await decided('opener="none"');
    await twoFrames();
    expect(openerOf(manager)).to.be.null;
  });

  it('comes, with a warning, where the wish cannot be understood', async () => {
    const record = recordWarnings();
    const manager = await decided('opener="left"');
    await appears(manager);
    await waitUntil(() => record.warnings.length > 0);
    record.restore();
    expect(record.warnings[0]).to.contain('opener="left"');
  });

  it('comes without a choice where nothing is asked', async () => {
    const manager = await setup('<consent-manager mode="opt-out"></consent-manager>');
    await appears(manager);
  });

  it('opens the preferences, and has focus again when they are closed', async () => {
    const manager = await decided();
    await appears(manager);
    openerOf(manager)!.focus();
    openerOf(manager)!.click();
    await waitUntil(() => manager.shadowRoot!.querySelector('dialog')?.open);
    manager.hide();
    await waitUntil(() => !manager.shadowRoot!.querySelector('dialog'));
    expect(manager.shadowRoot!.activeElement).to.equal(openerOf(manager));
  });

  it('is never on the bar', async () => {
    const manager = await decided();
    await appears(manager);
    manager.showBanner();
    await waitUntil(() => !openerOf(manager));
  });

  it('is accessible', async () => {
    const manager = await decided();
    await appears(manager);
    await expect(manager).to.be.accessible();
  });
});
