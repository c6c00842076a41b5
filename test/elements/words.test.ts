import { expect, waitUntil } from '@open-wc/testing';
import { findPart, part, place, setup, shown, textOf } from './support/setup.js';
import { recordWarnings, type WarningRecord } from '../support/record-warnings.js';

const accept = { fr: "J'accepte", en: 'Accept all', ar: 'أوافق' };

/** What the accept button says by now. */
const hasText = (manager: Element, name: string, text: string) => {
  const found = findPart(manager, name);
  return !!found && textOf(found) === text;
};

describe('the words of <consent-manager>', () => {
  let record: WarningRecord;
  beforeEach(() => (record = recordWarnings()));
  afterEach(() => {
    record.restore();
    document.documentElement.removeAttribute('lang');
  });

  it('are, in French, the notice word for word', async () => {
    const manager = await setup();
    expect(textOf(part(manager, 'message'))).to.equal(
      "Ce site Web utilise des cookies pour améliorer votre expérience. Nous supposerons que vous êtes d'accord avec cela, mais vous pouvez vous désinscrire si vous le souhaitez.",
    );
    expect(textOf(part(manager, 'opt-out'))).to.equal('vous désinscrire');
    expect(textOf(part(manager, 'accept'))).to.equal("J'accepte");
    expect(textOf(part(manager, 'policy'))).to.equal('Lire la suite');
  });

  it('are, in French opt-in, three answers', async () => {
    const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
    expect(['refuse', 'preferences', 'accept'].map((name) => textOf(part(manager, name)))).to.deep.equal([
      'Tout refuser',
      'Personnaliser',
      "J'accepte",
    ]);
    expect(findPart(manager, 'opt-out')).to.be.null;
  });

  it('confirm an opt-out, and offer the way back and the choices', async () => {
    const manager = await setup();
    part(manager, 'opt-out').click();
    await waitUntil(() => findPart(manager, 'undo'));
    expect(textOf(part(manager, 'undo'))).to.equal('Annuler');
    expect(textOf(part(manager, 'preferences'))).to.equal('Vos choix');
  });

  describe('language', () => {
    it('is the lang of the element before that of an ancestor', async () => {
      const manager = await setup('<consent-manager lang="ar"></consent-manager>', 'fr');
      expect(textOf(part(manager, 'accept'))).to.equal(accept.ar);
    });

    it('is that of the nearest ancestor', async () => {
      document.documentElement.lang = 'en';
      const manager = await setup('<div lang="ar"><div><consent-manager></consent-manager></div></div>');
      expect(textOf(part(manager, 'accept'))).to.equal(accept.ar);
    });

    it('is found by its base, whatever the case', async () => {
      expect(textOf(part(await setup(undefined, 'FR-ma'), 'accept'))).to.equal(accept.fr);
    });

    it('is the browser’s where the page’s is unknown or missing', async () => {
      for (const lang of ['x-klingon', '']) {
        const manager = await setup(undefined, lang);
        expect(textOf(part(manager, 'accept')), lang).to.equal(accept.en);
        manager.remove();
      }
    });

    it('takes the browser’s list in its order', async () => {
      Object.defineProperty(navigator, 'languages', { value: ['x-klingon', 'ar-MA', 'fr'], configurable: true });
      try {
        expect(textOf(part(await setup(undefined, ''), 'accept'))).to.equal(accept.ar);
      } finally {
        Reflect.deleteProperty(navigator, 'languages');
      }
    });

    it('is English where nobody’s language is there', async () => {
      Object.defineProperty(navigator, 'languages', { value: ['x-klingon'], configurable: true });
      try {
        expect(textOf(part(await setup(undefined, 'tlh'), 'accept'))).to.equal(accept.en);
      } finally {
        Reflect.deleteProperty(navigator, 'languages');
      }
    });

    it('follows <html lang>', async () => {
      document.documentElement.lang = 'en';
      const container = place('');
      container.removeAttribute('lang');
      container.innerHTML = '<consent-manager mode="opt-in"></consent-manager>';
      const manager = container.querySelector('consent-manager')!;
      await shown(manager);
      expect(textOf(part(manager, 'accept'))).to.equal(accept.en);

      document.documentElement.lang = 'ar';
      await waitUntil(() => hasText(manager, 'accept', accept.ar));
      expect(part(manager, 'banner').dir).to.equal('rtl');

      document.documentElement.lang = 'fr';
      await waitUntil(() => hasText(manager, 'accept', accept.fr));
      expect(part(manager, 'banner').dir).not.to.equal('rtl');
    });

    it('follows its own lang', async () => {
      const manager = await setup();
      manager.lang = 'en';
      await waitUntil(() => hasText(manager, 'accept', accept.en));
      expect(manager.getAttribute('lang')).to.equal('en');
      manager.removeAttribute('lang');
      await waitUntil(() => hasText(manager, 'accept', accept.fr));
    });

    it('has a left-to-right bar on a right-to-left page in another language', async () => {
      document.documentElement.dir = 'rtl';
      try {
        const manager = await setup(undefined, 'en');
        expect(getComputedStyle(part(manager, 'banner')).direction).to.equal('ltr');
      } finally {
        document.documentElement.removeAttribute('dir');
      }
    });

    it('is right-to-left in Arabic: the buttons stand left of the text', async () => {
      const manager = await setup(undefined, 'ar');
      expect(getComputedStyle(part(manager, 'banner')).direction).to.equal('rtl');
      const message = part(manager, 'message').getBoundingClientRect();
      expect(part(manager, 'accept').getBoundingClientRect().right).to.be.at.most(message.left);
    });

    it('warns of nothing', async () => {
      await setup(undefined, 'tlh');
      expect(record.warnings).to.deep.equal([]);
    });
  });

  describe('of the owner', () => {
    it('replace the built-in ones by slots', async () => {
      const manager = await setup(`<consent-manager mode="opt-in">
        <span slot="message">Nos cookies.</span><span slot="accept">Oui</span>
        <span slot="refuse">Non</span><span slot="preferences">Peut-être</span>
      </consent-manager>`);
      expect(textOf(part(manager, 'message')))
        .to.contain('Nos cookies.')
        .and.not.contain('souhaite');
      expect(textOf(part(manager, 'accept'))).to.equal('Oui');
      expect(textOf(part(manager, 'refuse'))).to.equal('Non');
      expect(textOf(part(manager, 'preferences'))).to.equal('Peut-être');
    });

    it('replace the link to the policy', async () => {
      const manager = await setup('<consent-manager><span slot="policy">Notre politique</span></consent-manager>');
      expect(textOf(part(manager, 'policy'))).to.equal('Notre politique');
    });

    it('keep a way to opt out beside a message that has none', async () => {
      const manager = await setup('<consent-manager><p slot="message">Nos cookies.</p></consent-manager>');
      const optOut = part(manager, 'opt-out');
      expect(textOf(optOut)).to.equal('vous désinscrire');
      expect(optOut.checkVisibility()).to.be.true;
      optOut.click();
      await waitUntil(() => manager.consent.basis === 'expressed');
      expect(manager.consent.granted).to.deep.equal(['necessary']);
    });

    it('keep it where the message comes later', async () => {
      const manager = await setup();
      const message = document.createElement('p');
      message.slot = 'message';
      message.textContent = 'Nos cookies.';
      manager.append(message);
      await waitUntil(() => textOf(part(manager, 'message')).startsWith('Nos cookies.'));
      await waitUntil(() => findPart(manager, 'opt-out')?.checkVisibility());
    });

    it('may bring a way to opt out of their own, which then is the only one', async () => {
      const manager = await setup(`<consent-manager>
        <p slot="message">Nos cookies. <button data-consent-action="refuse">Sans moi</button></p>
      </consent-manager>`);
      expect(findPart(manager, 'opt-out')?.checkVisibility() ?? false).to.be.false;
      manager.querySelector('button')!.click();
      await waitUntil(() => manager.consent.basis === 'expressed');
      expect(manager.consent.granted).to.deep.equal(['necessary']);
    });

    it('override single texts by the messages property', async () => {
      const manager = await setup();
      manager.messages = { accept: 'Volontiers', implied: 'Des cookies ; [sans moi] ?' };
      await waitUntil(() => hasText(manager, 'accept', 'Volontiers'));
      expect(textOf(part(manager, 'opt-out'))).to.equal('sans moi');
      expect(textOf(part(manager, 'message'))).to.equal('Des cookies ; sans moi ?');
      expect(textOf(part(manager, 'policy'))).to.equal('Lire la suite');
      expect(manager.getAttributeNames()).to.deep.equal([]);
    });

    it('keep a way to opt out where the overridden notice marks none', async () => {
      const manager = await setup();
      manager.messages = { implied: 'Des cookies.' };
      await waitUntil(() => textOf(part(manager, 'message')).startsWith('Des cookies.'));
      const optOut = findPart(manager, 'opt-out');
      expect(optOut && textOf(optOut), 'a way to opt out that says so').to.be.ok;
    });

    it('are text, never markup', async () => {
      const manager = await setup();
      manager.messages = { accept: '<b>Oui</b>', implied: '<img src=x> [non]' };
      await waitUntil(() => hasText(manager, 'accept', '<b>Oui</b>'));
      expect(manager.shadowRoot!.querySelector('b, img')).to.be.null;
    });
  });
});
