import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentManager } from '../../src/elements/consent-manager.js';
import { emulateMediaFeatures, resize } from '../support/engine-commands.js';
import { findPart, part, place, setup } from './support/setup.js';

const MARKUP = `<consent-manager mode="opt-in" policy-href="/p">
  <consent-category name="necessary"></consent-category>
  <consent-category name="statistics" cookies="_ga"></consent-category>
  <consent-category name="media" label="Vidéos"><consent-service name="video" label="Vidéothèque"></consent-service></consent-category>
</consent-manager>`;

const dialogOf = (manager: ConsentManager) => manager.shadowRoot!.querySelector('dialog')!;

/** The bar, and the preferences over it. */
const open = async () => {
  const manager = await setup(MARKUP);
  manager.showPreferences();
  await waitUntil(() => findPart(manager, 'save'));
  return manager;
};

/** WCAG 2.2, 1.4.12, as a reader's own style sheet sets it, in the shadow root too. */
const addSpacing = (manager: ConsentManager) => {
  const style = document.createElement('style');
  style.textContent =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  manager.shadowRoot!.append(style);
};

/** Whether all of an element can be brought into view, by scrolling what is around it. */
const canBeSeen = (element: Element) => {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const found = root.elementFromPoint(left + width / 2, top + height / 2);
  return (
    left >= -1 &&
    top >= -1 &&
    right <= innerWidth + 1 &&
    bottom <= innerHeight + 1 &&
    !!height &&
    element.contains(found)
  );
};

const hasRoom = (element: Element) => element.scrollWidth <= element.clientWidth + 1;

describe('adapts to its reader', () => {
  afterEach(async () => {
    await resize(1280, 720);
    await emulateMediaFeatures({ 'forced-colors': 'none' });
  });

  it('cuts nothing of the bar at 400 % zoom', async () => {
    await resize(320, 256);
    const manager = await setup(MARKUP);
    for (const name of ['message', 'refuse', 'preferences', 'accept'])
      expect(canBeSeen(part(manager, name)), name).to.be.true;
  });

  it('cuts nothing of the preferences at 400 % zoom', async () => {
    await resize(320, 256);
    const manager = await open();
    const dialog = dialogOf(manager);
    for (const element of dialog.querySelectorAll('h2, [part=close], [part=switch], summary, .foot button'))
      if (element.checkVisibility()) expect(canBeSeen(element), element.outerHTML).to.be.true;
    expect(hasRoom(dialog)).to.be.true;
  });

  for (const [width, height] of [
    [390, 844],
    [1280, 720],
  ] as const)
    it(`has room for wide text spacing at ${width} px`, async () => {
      await resize(width, height);
      const manager = await open();
      addSpacing(manager);
      const dialog = dialogOf(manager);
      for (const details of dialog.querySelectorAll('details')) details.open = true;
      for (const element of [...dialog.querySelectorAll('h2, .row, .foot button, .list'), part(manager, 'banner')])
        expect(hasRoom(element), element.outerHTML).to.be.true;
      for (const button of dialog.querySelectorAll('.foot button')) expect(canBeSeen(button)).to.be.true;
    });

  it('tells on from off in forced colours, and where the preferences end', async () => {
    const isEmulated = await emulateMediaFeatures({ 'forced-colors': 'active' });
    const manager = await open();
    const dialog = dialogOf(manager);
    const [first, second] = dialog.querySelectorAll<HTMLInputElement>('[part=switch]');
    first!.click();
    await manager.updateComplete;
    const look = (input: Element) => getComputedStyle(input).backgroundColor;
    expect(look(first!)).not.to.equal(look(second!));
    expect(getComputedStyle(dialog).borderTopStyle).to.equal('solid');
    expect(parseFloat(getComputedStyle(dialog).borderTopWidth)).to.be.at.least(isEmulated ? 2 : 1);
  });

  it('moves nothing where a reader wants less motion', async () => {
    const isEmulated = await emulateMediaFeatures({ 'prefers-reduced-motion': 'reduce' });
    const manager = await open();
    const durations = [...manager.shadowRoot!.querySelectorAll('.bar, dialog')].map((one) =>
      Math.max(...one.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration)), 0),
    );
    if (isEmulated) expect(Math.max(...durations)).to.be.at.most(1);
    else expect(durations).to.have.length(2);
    await emulateMediaFeatures({ 'prefers-reduced-motion': 'no-preference' });
  });

  it('shows an owner’s poster behind the words of a placeholder, and lets none of it be clicked', async () => {
    const gate = place(`<consent-gate category="media" service="video">
      <img slot="poster" alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>" />
      <iframe title="Un film" data-src="about:blank" width="480" height="300"></iframe>
    </consent-gate>`).querySelector('consent-gate')!;
    const manager = await setup(MARKUP);
    await waitUntil(() => gate.shadowRoot!.querySelector('[part=placeholder]'));
    const poster = gate.querySelector('img')!;
    expect(getComputedStyle(poster).visibility).to.equal('visible');
    const box = (one: Element) =>
      [one.getBoundingClientRect().width, one.getBoundingClientRect().height].map(Math.round);
    expect(box(poster).map((length) => length >= 290)).to.deep.equal([true, true]);
    const allow = gate.shadowRoot!.querySelector<HTMLElement>('[part=allow]')!;
    expect(canBeSeen(allow)).to.be.true;
    allow.click();
    await waitUntil(() => manager.consent.services['video'] === true);
    await waitUntil(() => !poster.checkVisibility());
  });
});
