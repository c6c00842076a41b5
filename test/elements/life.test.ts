import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentManager } from '../../src/index.js';
import { recordWarnings, type WarningRecord } from '../support/record-warnings.js';
import { addPageStyles, findPart, gone, implied, part, place, setup, shown, twoFrames } from './support/setup.js';

describe('the life of <consent-manager>', () => {
  let record: WarningRecord;
  beforeEach(() => (record = recordWarnings()));
  afterEach(() => record.restore());

  it('a second one shows nothing, and the page’s owner is told once', async () => {
    const first = await setup('<consent-manager></consent-manager><consent-manager mode="opt-in"></consent-manager>');
    const second = first.nextElementSibling as ConsentManager;
    await second.updateComplete;
    await twoFrames();
    expect(findPart(first, 'banner')).to.exist;
    expect(findPart(second, 'banner')).to.be.null;
    expect(first.consent.mode).to.equal('implied');
    const third = document.createElement('consent-manager');
    first.after(third);
    await third.updateComplete;
    expect(findPart(third, 'banner')).to.be.null;
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.match(/consent-manager/);
  });

  it('keeps its bar when it is moved', async () => {
    const manager = await setup();
    place('').append(manager);
    await shown(manager);
    part(manager, 'accept').click();
    await gone(manager);
    expect(manager.consent.basis).to.equal('expressed');
    expect(record.warnings).to.deep.equal([]);
  });

  it('asks again when it was removed and added again', async () => {
    const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
    const container = manager.parentElement!;
    manager.remove();
    await manager.updateComplete;
    container.append(manager);
    await shown(manager);
    part(manager, 'refuse').click();
    await waitUntil(() => manager.consent.basis === 'expressed');
    expect(record.warnings).to.deep.equal([]);
  });

  it('shows nothing again when it was answered meanwhile', async () => {
    const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
    const container = manager.parentElement!;
    manager.remove();
    await manager.accept();
    container.append(manager);
    await manager.updateComplete;
    await twoFrames();
    expect(findPart(manager, 'banner')).to.be.null;
  });

  it('is replaced by another', async () => {
    const first = await setup('<consent-manager mode="opt-in"></consent-manager>');
    const second = document.createElement('consent-manager');
    second.setAttribute('mode', 'opt-in');
    second.lang = 'ar';
    first.replaceWith(second);
    await shown(second);
    expect(part(second, 'banner').lang).to.equal('ar');
    expect(record.warnings).to.deep.equal([]);
    second.remove();
  });

  it('is made by document.createElement', async () => {
    const manager = document.createElement('consent-manager');
    expect(manager.getAttributeNames()).to.deep.equal([]);
    manager.setAttribute('mode', 'opt-in');
    manager.policyHref = '/policy';
    place('').append(manager);
    await shown(manager);
    expect(manager.consent.mode).to.equal('opt-in');
    expect(part(manager, 'policy').getAttribute('href')).to.equal('/policy');
  });

  it('takes its categories and mode from later markup too', async () => {
    const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
    const category = document.createElement('consent-category');
    category.setAttribute('name', 'audience');
    manager.append(category);
    await waitUntil(() => manager.consent.denied.includes('audience'));
    expect(manager.consent.denied).to.deep.equal(['audience']);
    await twoFrames();
    await twoFrames();
    manager.setAttribute('mode', 'implied');
    await implied(manager);
    expect(manager.consent.granted).to.deep.equal(['necessary', 'audience']);
    expect(findPart(manager, 'opt-out')).to.exist;
  });

  for (const [attribute, value, instead] of [
    ['mode', 'imlpied', 'opt-in'],
    ['revision', 'two', '1'],
    ['max-age-days', '4000', '182'],
    ['cookie-name', 'no;pe', 'consent'],
  ] as const)
    it(`falls back from ${attribute}="${value}" with one warning`, async () => {
      const manager = await setup(`<consent-manager ${attribute}="${value}"></consent-manager>`);
      manager.append(document.createElement('p'));
      await waitUntil(() => record.warnings.length > 0);
      await twoFrames();
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain(attribute).and.contain(value).and.contain(instead);
      expect(manager.consent.revision).to.equal(1);
      expect(manager.consent.mode).to.equal(attribute === 'mode' ? 'opt-in' : 'implied');
    });

  it('warns of an unknown position too', async () => {
    await setup('<consent-manager position="sideways"></consent-manager>');
    await waitUntil(() => record.warnings.length > 0);
    expect(record.warnings[0]).to.contain('sideways');
  });

  it('shows no children before it is upgraded, nor those it has no slot for after', async () => {
    const manager = await setup('<consent-manager><p>Ancien texte</p></consent-manager>');
    expect(manager.querySelector('p')!.checkVisibility()).to.be.false;
  });

  it('makes no room on the page that stays when it is removed', async () => {
    addPageStyles('main { height: 300vh }');
    const container = place('<main></main>');
    const before = document.documentElement.scrollHeight;
    const manager = document.createElement('consent-manager');
    container.append(manager);
    await shown(manager);
    scrollTo(0, 100);
    await waitUntil(() => document.documentElement.scrollHeight > before, 'no room was made');
    manager.remove();
    await waitUntil(() => document.documentElement.scrollHeight === before, 'the room is still there');
  });
});
