import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ConsentManager } from '../../src/elements/consent-manager.js';
import { findPart, part, place, setup, textOf } from './support/setup.js';

const PAGE = `
  <consent-manager mode="opt-in" policy-href="/confidentialite">
    <consent-category name="necessary"></consent-category>
    <consent-category name="statistics" cookies="_ga _ga_*">Pour compter.</consent-category>
    <consent-category name="media" label="Vidéos et cartes">
      Ce que d’autres sites montrent ici.
      <consent-service name="youtube" label="YouTube" cookies="YSC" policy-href="https://policies.google.com">Des films.</consent-service>
      <consent-service name="maps" label="Maps"></consent-service>
    </consent-category>
  </consent-manager>`;

const dialogOf = (manager: ConsentManager) => manager.shadowRoot!.querySelector('dialog');
const switches = (manager: ConsentManager) =>
  [...dialogOf(manager)!.querySelectorAll<HTMLInputElement>('[part=switch]')].map(
    (input) => [textOf(manager.shadowRoot!.getElementById(input.getAttribute('aria-labelledby')!)!), input] as const,
  );
const switchOf = (manager: ConsentManager, label: string) => switches(manager).find(([one]) => one === label)![1];
const states = (manager: ConsentManager) =>
  Object.fromEntries(switches(manager).map(([label, { checked }]) => [label, checked]));
const button = (manager: ConsentManager, name: string) =>
  dialogOf(manager)!.querySelector<HTMLButtonElement>(`[part=${name}]`)!;

const open = async (markup = PAGE) => {
  const manager = await setup(markup);
  manager.showPreferences();
  await waitUntil(() => dialogOf(manager)?.open, 'the preferences did not open');
  return manager;
};
const closed = (manager: ConsentManager) => waitUntil(() => !dialogOf(manager), 'the preferences did not close');

describe('the preferences', () => {
  it('are a modal dialog with a name, and focus in it', async () => {
    const manager = await open();
    const dialog = dialogOf(manager)!;
    expect(dialog.matches(':modal')).to.be.true;
    expect(textOf(manager.shadowRoot!.getElementById(dialog.getAttribute('aria-labelledby')!)!)).to.equal(
      'Vos choix de cookies',
    );
    expect(dialog.contains(manager.shadowRoot!.activeElement)).to.be.true;
    expect(manager.matches(':state(preferences)')).to.be.true;
  });

  it('say what the page’s own markup says, and the built-in words where it is silent', async () => {
    const manager = await open();
    const categories = [...dialogOf(manager)!.querySelectorAll('[part=category]')];
    expect(categories.map((one) => textOf(one.querySelector('.name')!))).to.deep.equal([
      'Nécessaires',
      'Statistiques',
      'Vidéos et cartes',
    ]);
    expect(categories.map((one) => textOf(one.querySelector('.description')!)).slice(1)).to.deep.equal([
      'Pour compter.',
      'Ce que d’autres sites montrent ici.',
    ]);
    expect(textOf(categories[1]!.querySelector('.stores')!)).to.equal('Cookies déposés : _ga, _ga_*');
    const service = categories[2]!.querySelector('[part=service]')!;
    expect(textOf(service.querySelector('.description')!)).to.equal('Des films.');
    expect(service.querySelector('a')!.href).to.equal('https://policies.google.com/');
  });

  it('have a word in place of a switch that would do nothing', async () => {
    const manager = await open();
    const [necessary] = dialogOf(manager)!.querySelectorAll('[part=category]');
    expect(necessary!.querySelector('input')).to.be.null;
    expect(textOf(necessary!.querySelector('.always')!)).to.equal('Toujours actif');
  });

  it('show nothing as on that is not in force', async () => {
    const manager = await open();
    expect(states(manager)).to.deep.equal({
      Statistiques: false,
      'Vidéos et cartes': false,
      YouTube: false,
      Maps: false,
    });
  });

  it('keep what was switched, and close', async () => {
    const manager = await open();
    switchOf(manager, 'Statistiques').click();
    switchOf(manager, 'YouTube').click();
    button(manager, 'save').click();
    await closed(manager);
    expect(manager.consent.basis).to.equal('expressed');
    expect(manager.consent.granted).to.deep.equal(['necessary', 'statistics']);
    expect(manager.consent.services).to.deep.equal({ youtube: true });
    expect(findPart(manager, 'banner')).to.be.null;
  });

  it('switch the services of a category along with it', async () => {
    const manager = await open();
    switchOf(manager, 'Vidéos et cartes').click();
    await manager.updateComplete;
    switchOf(manager, 'Maps').click();
    await manager.updateComplete;
    expect(states(manager)).to.deep.include({ 'Vidéos et cartes': true, YouTube: true, Maps: false });
    button(manager, 'save').click();
    await closed(manager);
    expect(manager.consent.granted).to.include('media');
    expect(manager.consent.services).to.deep.equal({ maps: false });
  });

  for (const [name, granted] of [
    ['accept', ['necessary', 'statistics', 'media']],
    ['refuse', ['necessary']],
  ] as const)
    it(`${name} everything in one click`, async () => {
      const manager = await open();
      button(manager, name).click();
      await closed(manager);
      expect(manager.consent.granted).to.deep.equal(granted);
      expect(findPart(manager, 'undo')).to.be.null;
      await waitUntil(() => textOf(part(manager, 'status')) === 'Votre choix est enregistré.');
    });

  it('change nothing when they are closed', async () => {
    const manager = await open();
    switchOf(manager, 'Statistiques').click();
    button(manager, 'close').click();
    await closed(manager);
    expect(manager.consent.basis).to.equal('none');
    expect(document.cookie).to.equal('');
    manager.showPreferences();
    await waitUntil(() => dialogOf(manager)?.open);
    expect(states(manager)).to.include({ Statistiques: false });
  });

  it('are closed by a click beside them, and by no other inside', async () => {
    const manager = await open();
    dialogOf(manager)!.querySelector<HTMLElement>('.name')!.click();
    expect(dialogOf(manager)!.open).to.be.true;
    dialogOf(manager)!.click();
    await closed(manager);
  });

  it('stay open where the page prevents what was asked', async () => {
    const manager = await open();
    manager.addEventListener('consent-request', (event) => event.preventDefault(), { once: true });
    button(manager, 'save').click();
    await manager.updateComplete;
    expect(dialogOf(manager)!.open).to.be.true;
    expect(manager.consent.basis).to.equal('none');
  });

  it('give focus back to where it was', async () => {
    const container = place('<button type="button" data-consent-action="open">Gérer</button>');
    const manager = await setup(PAGE);
    const opener = container.querySelector('button')!;
    opener.focus();
    opener.click();
    await waitUntil(() => dialogOf(manager)?.open);
    expect(document.activeElement).to.equal(manager);
    button(manager, 'save').click();
    await closed(manager);
    expect(document.activeElement).to.equal(opener);
  });

  it('tell that they came and went', async () => {
    const manager = await setup(PAGE);
    const shows = oneEvent(manager, 'consent-show');
    manager.showPreferences();
    expect((await shows).detail).to.deep.equal({ view: 'preferences' });
    const hides = oneEvent(manager, 'consent-hide');
    manager.hide();
    expect((await hides).detail).to.deep.equal({ view: 'preferences' });
    expect(manager.matches(':state(preferences)')).to.be.false;
  });

  it('follow the markup while they are open, and keep what was switched', async () => {
    const manager = await open();
    switchOf(manager, 'Statistiques').click();
    const added = document.createElement('consent-category');
    added.setAttribute('name', 'ads');
    added.setAttribute('label', 'Publicité');
    manager.append(added);
    await waitUntil(() => switches(manager).some(([label]) => label === 'Publicité'));
    expect(states(manager)).to.include({ Statistiques: true, Publicité: false });
    manager.querySelector('[name=media]')!.setAttribute('label', 'Films');
    await waitUntil(() => switches(manager).some(([label]) => label === 'Films'));
  });

  it('follow a choice made elsewhere', async () => {
    const manager = await open();
    await manager.choose({ statistics: true });
    await waitUntil(() => states(manager).Statistiques === true);
  });

  it('say when a choice was made, and prove it', async () => {
    const manager = await setup(PAGE);
    await manager.choose({ statistics: true });
    manager.showPreferences();
    await waitUntil(() => dialogOf(manager)?.open);
    const { decidedAt, id } = manager.consent;
    const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(decidedAt!);
    expect(textOf(dialogOf(manager)!.querySelector('.record')!)).to.equal(`Choix enregistrés le ${date}`);
    expect(textOf(dialogOf(manager)!.querySelector('code')!)).to.equal(id);
  });

  it('never let what was assumed read like a choice', async () => {
    const manager = await setup('<consent-manager></consent-manager>');
    await waitUntil(() => manager.consent.basis === 'implied', 'nothing was implied', { timeout: 4000 });
    manager.showPreferences();
    await waitUntil(() => dialogOf(manager)?.open);
    expect(textOf(dialogOf(manager)!.querySelector('.record')!)).to.match(/^Accord supposé le .*sans réponse/);
    expect(states(manager)).to.include({ Statistiques: true });
  });

  it('take an owner’s words as text, and no address that is a script', async () => {
    const manager = await open(`<consent-manager mode="opt-in">
      <consent-category name="a" label="<b>A</b>"><consent-service name="s" policy-href="javascript:alert(1)"></consent-service></consent-category>
    </consent-manager>`);
    expect(states(manager)).to.have.keys('<b>A</b>', 's');
    expect(dialogOf(manager)!.querySelector('b, a')).to.be.null;
  });

  it('are accessible, open and disclosed', async () => {
    const manager = await open();
    for (const details of dialogOf(manager)!.querySelectorAll('details')) details.open = true;
    await expect(manager).to.be.accessible();
  });

  it('make their three buttons equal', async () => {
    const manager = await open();
    const looks = ['refuse', 'save', 'accept'].map((name) => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(button(manager, name));
      const { width, height } = button(manager, name).getBoundingClientRect();
      return { color, backgroundColor, borderColor, fontSize, fontWeight, width: Math.round(width), height };
    });
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(looks[2]).to.deep.equal(looks[0]);
  });
});
