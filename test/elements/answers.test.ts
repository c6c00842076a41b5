import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentManager, ConsentShowEvent } from '../../src/index.js';
import { click } from '../support/click.js';
import { pressKeys } from '../support/engine-commands.js';
import { expectEvent } from '../support/expect-event.js';
import { setCookie } from '../support/set-cookie.js';
import { findPart, gone, implied, part, place, setup, shown, twoFrames } from './support/setup.js';

const isGone = (manager: ConsentManager) => findPart(manager, 'banner') === null;

/** A field of the cookie, or null. */
const readField = (name: string) =>
  new URLSearchParams(/(?:^|; )consent=([^;]*)/.exec(document.cookie)?.[1] ?? '').get(name);

const refuse = async (manager: ConsentManager) => {
  part(manager, 'opt-out').click();
  await waitUntil(() => findPart(manager, 'undo'), 'no confirmation');
};

describe('answering <consent-manager>', () => {
  describe('accept', () => {
    it('grants everything with a trusted click, is kept, and the bar goes', async () => {
      const manager = await setup();
      await click(part(manager, 'accept'));
      await gone(manager);
      expect(manager.consent.basis).to.equal('expressed');
      expect(manager.consent.granted).to.deep.equal(['necessary', 'preferences', 'statistics', 'marketing']);
      expect(readField('b')).to.equal('expressed');
      expect(document.documentElement.dataset.consent).to.equal('necessary preferences statistics marketing');
    });

    it('works by element.click(), as browsers that answer for their reader do', async () => {
      const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
      part(manager, 'accept').click();
      await gone(manager);
      expect(manager.consent.denied).to.deep.equal([]);
    });
  });

  describe('the opt-out', () => {
    it('refuses everything at the first click, and says so in place', async () => {
      const manager = await setup();
      await click(part(manager, 'opt-out'));
      await waitUntil(() => findPart(manager, 'undo'));
      expect(manager.consent.basis).to.equal('expressed');
      expect(manager.consent.granted).to.deep.equal(['necessary']);
      expect(readField('off')).to.equal('preferences statistics marketing');
      expect(part(manager, 'status').textContent.trim()).not.to.equal('');
    });

    it('is confirmed at the same place and height: nothing jumps', async () => {
      const manager = await setup('<consent-manager policy-href="/policy"></consent-manager>');
      const before = part(manager, 'banner').getBoundingClientRect();
      await refuse(manager);
      const after = part(manager, 'banner').getBoundingClientRect();
      expect(Math.abs(after.height - before.height)).to.be.below(1);
      expect(Math.abs(after.top - before.top)).to.be.below(1);
    });

    it('is taken back by undo: the notice stands again, as if nothing had been said', async () => {
      const manager = await setup();
      await implied(manager);
      await refuse(manager);
      await click(part(manager, 'undo'));
      await waitUntil(() => findPart(manager, 'opt-out'));
      await implied(manager);
      expect(readField('b')).to.equal('implied');
    });

    it('is taken back to the choice before it, where there was one', async () => {
      const manager = await setup(`<consent-manager>
        <consent-category name="statistics"></consent-category>
        <consent-category name="marketing"></consent-category>
      </consent-manager>`);
      await manager.choose({ statistics: true, marketing: false });
      const button = place('<button data-consent-action="refuse">Refuser</button>').querySelector('button')!;
      button.click();
      await waitUntil(() => findPart(manager, 'undo'));
      expect(manager.consent.granted).to.deep.equal(['necessary']);
      part(manager, 'undo').click();
      await waitUntil(() => manager.consent.granted.includes('statistics'));
      expect(manager.consent.basis).to.equal('expressed');
      expect(manager.consent.denied).to.deep.equal(['marketing']);
    });

    it('offers the preferences', async () => {
      const manager = await setup();
      await refuse(manager);
      const { detail } = await expectEvent<ConsentShowEvent>(manager, 'consent-show', () =>
        part(manager, 'preferences').click(),
      );
      expect(detail.view).not.to.equal('confirmation');
    });

    it('can be closed with the button and with Escape, and stays a refusal', async () => {
      const manager = await setup();
      await refuse(manager);
      await click(part(manager, 'close'));
      await gone(manager);
      expect(manager.consent.granted).to.deep.equal(['necessary']);
      await manager.reset();
      await shown(manager);
      await refuse(manager);
      part(manager, 'undo').focus();
      await pressKeys('Escape');
      await gone(manager);
      expect(manager.consent.granted).to.deep.equal(['necessary']);
    });
  });

  describe('the policy', () => {
    it('is a link where it has an address', async () => {
      const manager = await setup('<consent-manager policy-href="/confidentialite"></consent-manager>');
      const policy = part(manager, 'policy') as HTMLAnchorElement;
      expect(policy.localName).to.equal('a');
      expect(policy.getAttribute('href')).to.equal('/confidentialite');
    });

    for (const href of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])
      it(`is no link to ${JSON.stringify(href)}`, async () => {
        const manager = document.createElement('consent-manager');
        manager.policyHref = href;
        place('').append(manager);
        await shown(manager);
        const hrefs = [...manager.shadowRoot!.querySelectorAll('a')].map(({ protocol }) => protocol);
        expect(hrefs.filter((protocol) => !/^(https?|mailto|tel):$/.test(protocol))).to.deep.equal([]);
        expect(part(manager, 'policy').localName).to.equal('button');
      });

    it('is a button that opens the preferences where it has none', async () => {
      const manager = await setup();
      const policy = part(manager, 'policy');
      expect(policy.localName).to.equal('button');
      expect(policy.getAttribute('data-consent-action')).to.equal('open');
    });

    it('follows its attribute', async () => {
      const manager = await setup();
      manager.setAttribute('policy-href', '/a');
      await manager.updateComplete;
      expect(part(manager, 'policy').getAttribute('href')).to.equal('/a');
    });
  });

  describe('what is no answer', () => {
    it('Escape leaves the question, and writes nothing', async () => {
      const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
      part(manager, 'accept').focus();
      await pressKeys('Escape');
      await twoFrames();
      expect(isGone(manager)).to.be.false;
      expect(manager.consent.basis).to.equal('none');
      expect(document.cookie).to.equal('');
    });

    it('hide() writes nothing, and showBanner() brings it back', async () => {
      const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
      manager.hide();
      await gone(manager);
      expect(manager.consent.basis).to.equal('none');
      manager.showBanner();
      await shown(manager);
      expect(document.cookie).to.equal('');
    });

    it('scrolling writes nothing', async () => {
      const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
      place('<div style="height: 300vh"></div>');
      await expectEvent(document, 'scroll', () => scrollTo(0, 500));
      await twoFrames();
      expect(manager.consent.basis).to.equal('none');
      expect(document.cookie).to.equal('');
    });
  });

  describe('the page’s own controls', () => {
    it('act, those added later too', async () => {
      const manager = await setup();
      const button = place('<button data-consent-action="accept"><b>Oui</b></button>').querySelector('b')!;
      button.click();
      await gone(manager);
      expect(manager.consent.denied).to.deep.equal([]);
    });

    it('forget the choice by data-consent-action=reset', async () => {
      const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
      await manager.accept();
      await gone(manager);
      place('<a href="#" data-consent-action="reset">Oublier</a>').querySelector('a')!.click();
      await shown(manager);
      expect(manager.consent.basis).to.equal('none');
      expect(document.cookie).to.equal('');
      expect(location.hash).to.equal('');
    });

    it('open for a reader who has chosen, who may close again', async () => {
      const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
      await manager.refuse();
      await gone(manager);
      const id = manager.consent.id;
      const open = place('<button data-consent-action="open">Gérer mes cookies</button>').querySelector('button')!;
      await expectEvent(manager, 'consent-show', () => open.click());
      part(manager, 'accept').focus();
      await expectEvent(manager, 'consent-hide', () => pressKeys('Escape'));
      expect(manager.consent.id).to.equal(id);
    });

    it('say nothing to a value that is no action', async () => {
      const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
      place('<button data-consent-action="toString">?</button>').querySelector('button')!.click();
      await twoFrames();
      expect(manager.consent.basis).to.equal('none');
      expect(isGone(manager)).to.be.false;
    });
  });

  describe('by the methods', () => {
    const markup = `<consent-manager mode="opt-in">
      <consent-category name="statistics"></consent-category>
      <consent-category name="marketing"><consent-service name="youtube"></consent-service></consent-category>
    </consent-manager>`;

    it('accept() grants all, accept([…]) these alone', async () => {
      const manager = await setup(markup);
      const some = await manager.accept(['statistics']);
      expect(some.granted).to.deep.equal(['necessary', 'statistics']);
      expect(some).to.equal(manager.consent);
      expect((await manager.accept()).denied).to.deep.equal([]);
    });

    it('choose() decides on what is named', async () => {
      const manager = await setup(markup);
      const consent = await manager.choose({ statistics: true }, { youtube: true });
      expect(consent.granted).to.deep.equal(['necessary', 'statistics']);
      expect(consent.services).to.deep.equal({ youtube: true });
    });

    it('refuse() denies all but necessary, reset() asks again', async () => {
      const manager = await setup(markup);
      expect((await manager.refuse()).granted).to.deep.equal(['necessary']);
      await gone(manager);
      expect((await manager.reset()).basis).to.equal('none');
      await shown(manager);
    });
  });

  it('a reader who has chosen is shown nothing', async () => {
    const on = 'on=necessary+preferences+statistics+marketing&off=';
    const time = Math.floor(Date.now() / 1000) - 60;
    setCookie('consent', `v=1&b=expressed&m=implied&r=1&t=${time}&id=0123456789abcdef0123&${on}`);
    const manager = await setup();
    expect(manager.consent.basis).to.equal('expressed');
    await manager.updateComplete;
    await twoFrames();
    expect(isGone(manager)).to.be.true;
  });

  it('opt-out grants without a bar, and the reader can still open it', async () => {
    const manager = await setup('<consent-manager mode="opt-out"></consent-manager>');
    await twoFrames();
    expect(isGone(manager)).to.be.true;
    expect(manager.consent.denied).to.deep.equal([]);
    place('<button data-consent-action="open">Gérer</button>').querySelector('button')!.click();
    await waitUntil(() => manager.shadowRoot!.querySelector('dialog')?.open, 'the preferences did not open');
  });
});
