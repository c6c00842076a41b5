import { expect, waitUntil } from '@open-wc/testing';
import { pressKeys } from '../support/engine-commands.js';
import { findPart, gone, part, setup, shown } from './support/setup.js';

const modes = ['implied', 'opt-in'];
const positions = ['bottom', 'top', 'bottom-start', 'bottom-end', 'center'];

const focusedPart = (manager: Element) => manager.shadowRoot!.activeElement?.getAttribute('part');

describe('accessibility of <consent-manager>', () => {
  for (const lang of ['fr', 'en', 'ar'])
    for (const mode of modes)
      it(`passes axe in ${mode}, ${lang}`, async () => {
        const manager = await setup(`<consent-manager mode=${mode} policy-href="/policy"></consent-manager>`, lang);
        await expect(manager).to.be.accessible();
      });

  for (const position of positions)
    it(`passes axe at ${position}`, async () => {
      const manager = await setup(`<consent-manager mode="opt-in" position=${position}></consent-manager>`);
      await expect(manager).to.be.accessible();
    });

  for (const scheme of ['light', 'dark'])
    it(`passes axe in a ${scheme} page`, async () => {
      const container = `<div style="color-scheme: ${scheme}"><consent-manager></consent-manager></div>`;
      await expect(await setup(container)).to.be.accessible();
    });

  for (const lang of ['fr', 'en', 'ar'])
    it(`passes axe once it confirms an opt-out, ${lang}`, async () => {
      const manager = await setup('<consent-manager policy-href="/policy"></consent-manager>', lang);
      part(manager, 'opt-out').click();
      await waitUntil(() => findPart(manager, 'undo'));
      await shown(manager);
      await expect(manager).to.be.accessible();
    });

  it('passes axe when a reader who has chosen opens it', async () => {
    const manager = await setup('<consent-manager mode="opt-out"></consent-manager>');
    await manager.refuse();
    manager.showBanner();
    await shown(manager);
    await expect(manager).to.be.accessible();
  });

  it('passes axe with nothing shown', async () => {
    const manager = await setup('<consent-manager mode="opt-out"></consent-manager>');
    await manager.updateComplete;
    expect(findPart(manager, 'banner')).to.be.null;
    await expect(manager).to.be.accessible();
  });

  it('is a landmark with a name, not a dialog', async () => {
    const banner = part(await setup(), 'banner');
    expect(banner.getAttribute('role') ?? banner.localName).to.match(/^(region|section)$/);
    expect(banner.getAttribute('aria-label')).to.equal('Cookies');
    expect(banner.getAttribute('aria-modal')).to.be.null;
  });

  it('takes no focus when it comes', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    await setup();
    expect(document.activeElement).to.equal(input);
    input.remove();
  });

  it('leaves the focus on the body where nothing has it', async () => {
    (document.activeElement as HTMLElement).blur();
    await setup('<consent-manager mode="opt-in"></consent-manager>');
    expect(document.activeElement).to.equal(document.body);
  });

  it('moves the focus to the confirmation where the button that had it went', async () => {
    const manager = await setup();
    part(manager, 'opt-out').focus();
    await pressKeys('Enter');
    await waitUntil(() => findPart(manager, 'undo'));
    await waitUntil(() => manager.shadowRoot!.activeElement, 'the focus is lost');
    expect(part(manager, 'banner').contains(manager.shadowRoot!.activeElement)).to.be.true;
  });

  it('gives the focus back to where it came from', async () => {
    const manager = await setup();
    const input = document.createElement('input');
    manager.before(input);
    input.focus();
    for (let count = 0; count < 3 && focusedPart(manager) !== 'accept'; count++) await pressKeys('Tab');
    expect(focusedPart(manager)).to.equal('accept');
    await pressKeys('Enter');
    await gone(manager);
    await waitUntil(() => document.activeElement === input, 'the focus is lost');
  });

  it('announces the opt-out in a live region that was there before it', async () => {
    const manager = await setup();
    await manager.prepare();
    await manager.updateComplete;
    const status = part(manager, 'status');
    expect(status.getAttribute('role')).to.equal('status');
    expect(status.textContent.trim()).to.equal('');
    part(manager, 'opt-out').click();
    await waitUntil(() => status.textContent.trim() !== '');
    expect(status.isConnected).to.be.true;
    expect(status.textContent.trim()).to.equal('C’est noté : seuls les cookies nécessaires au site sont utilisés.');
  });

  it('marks its language and direction for who reads aloud', async () => {
    const banner = part(await setup(undefined, 'ar'), 'banner');
    expect([banner.lang, banner.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('has targets of 24 px and more, the inline opt-out included', async () => {
    for (const mode of modes) {
      const manager = await setup(`<consent-manager mode=${mode}></consent-manager>`);
      const targets = [...part(manager, 'banner').querySelectorAll<HTMLElement>('button, a')];
      expect(targets.length).to.be.at.least(3);
      for (const target of targets) {
        const { width, height } = target.getClientRects()[0]!;
        expect(Math.min(width, height), target.getAttribute('part')!).to.be.at.least(24);
      }
      manager.remove();
    }
  });
});
