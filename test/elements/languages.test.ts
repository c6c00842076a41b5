import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentManager } from '../../src/elements/consent-manager.js';
import { loadPreferences } from '../../src/locales/load-messages.js';
import { resize } from '../support/engine-commands.js';
import { findPart, setup, textOf } from './support/setup.js';

const TAGS =
  'ar bg ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro ru sk sl sv tr uk ur vi zh zh-Hant'.split(
    ' ',
  );
const WIDTHS = [320, 390];

/** What is wider than the place it has, or reaches out of the window. */
const overflowing = (root: Element): string[] =>
  [root, ...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return element.scrollWidth > element.clientWidth + 1 || left < -1 || right > innerWidth + 1;
    })
    .map((element) => `${element.localName}.${element.className}: ${(element.textContent ?? '').trim().slice(0, 60)}`);

const speak = async (manager: ConsentManager, tag: string) => {
  manager.lang = tag;
  await waitUntil(() => findPart(manager, 'banner')?.lang === tag, `no bar in ${tag}`);
};

describe('in each of the 44 languages', () => {
  before(() => expect(TAGS).to.have.length(44));
  afterEach(() => resize(1280, 720));

  for (const width of WIDTHS)
    for (const mode of ['implied', 'opt-in'])
      it(`the bar of ${mode} has room at ${width} px`, async () => {
        await resize(width, 844);
        const manager = await setup(`<consent-manager mode="${mode}" policy-href="/p"></consent-manager>`);
        for (const tag of TAGS) {
          await speak(manager, tag);
          const bar = findPart(manager, 'banner')!;
          expect(overflowing(bar), tag).to.deep.equal([]);
          expect(bar.scrollHeight, `${tag} is cut`).to.be.at.most(bar.clientHeight + 1);
        }
      }).timeout(30_000);

  for (const width of WIDTHS)
    it(`the preferences have room at ${width} px`, async () => {
      await resize(width, 844);
      const manager = await setup(`<consent-manager mode="opt-in" policy-href="/p">
        <consent-category name="necessary"></consent-category>
        <consent-category name="preferences"></consent-category>
        <consent-category name="statistics" cookies="_ga _ga_* _pk_id* _pk_ses*"></consent-category>
        <consent-category name="marketing" cookies="_fbp"><consent-service name="youtube" label="YouTube" cookies="VISITOR_INFO1_LIVE" policy-href="/y"></consent-service></consent-category>
      </consent-manager>`);
      manager.showPreferences();
      await waitUntil(() => manager.shadowRoot!.querySelector('dialog')?.open);
      const dialog = manager.shadowRoot!.querySelector('dialog')!;
      for (const details of dialog.querySelectorAll('details')) details.open = true;
      for (const tag of TAGS) {
        manager.lang = tag;
        const { title } = await loadPreferences(tag);
        await waitUntil(() => dialog.lang === tag && textOf(dialog.querySelector('h2')!) === title, `none in ${tag}`);
        expect(overflowing(dialog), tag).to.deep.equal([]);
      }
    }).timeout(30_000);
});
