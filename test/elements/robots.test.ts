import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentManager } from '../../src/elements/consent-manager.js';
import { addPageStyles, findPart, part, place, setup } from './support/setup.js';
import { findFaults } from './support/robots.js';

const CATEGORIES = `
  <consent-category name="necessary"></consent-category>
  <consent-category name="statistics" cookies="_ga _ga_*"></consent-category>
  <consent-category name="media" label="Vidéos"><consent-service name="video" label="Vidéothèque" cookies="v" policy-href="/p">Des films.</consent-service></consent-category>`;
const markup = (attributes: string) =>
  `<consent-manager policy-href="/p" ${attributes}>${CATEGORIES}</consent-manager>`;

const openPreferences = async (manager: ConsentManager) => {
  manager.showPreferences();
  await waitUntil(() => manager.shadowRoot!.querySelector('dialog')?.open);
  for (const details of manager.shadowRoot!.querySelectorAll('details')) details.open = true;
};

/** How to come to each state, and what of it to look at. */
const states: Record<string, () => Promise<Element>> = {
  implied: () => setup(markup('mode="implied"')),
  'opt-in': () => setup(markup('mode="opt-in"')),
  'a box': () => setup(markup('mode="opt-in" position="bottom-end"')),
  confirmation: async () => {
    const manager = await setup(markup('mode="implied"'));
    part(manager, 'opt-out').click();
    await waitUntil(() => findPart(manager, 'undo'));
    return manager;
  },
  preferences: async () => {
    const manager = await setup(markup('mode="opt-in"'));
    await openPreferences(manager);
    return manager;
  },
  'preferences after a choice': async () => {
    const manager = await setup(markup('mode="opt-in"'));
    await manager.accept();
    await openPreferences(manager);
    return manager;
  },
  opener: async () => {
    const manager = await setup(markup('mode="opt-out" opener="start"'));
    await waitUntil(() => findPart(manager, 'opener'));
    return manager;
  },
  placeholder: async () => {
    const gate = place(
      `<main><consent-gate category="media" service="video"><iframe title="Un film" data-src="about:blank" width="480" height="300"></iframe></consent-gate></main>`,
    ).querySelector('consent-gate')!;
    const manager = await setup(markup('mode="opt-in"'));
    await manager.refuse();
    await waitUntil(() => gate.shadowRoot!.querySelector('[part=placeholder]'));
    return gate;
  },
};

const themes: Record<string, string> = {
  light: 'html { color-scheme: light }',
  dark: 'html { color-scheme: dark; background: #111; color: #eee }',
  newspaper: "@import '/demo/themes/newspaper.css'; html { color-scheme: light }",
  government: "@import '/demo/themes/government.css';",
  product: "@import '/demo/themes/product.css'; html { background: #0c0d10 }",
};

describe('robots find nothing', () => {
  before(() => (document.title = 'Essai'));
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
    document.documentElement.removeAttribute('lang');
  });

  for (const [state, reach] of Object.entries(states))
    for (const [theme, css] of Object.entries(themes))
      for (const [lang, dir] of theme === 'light' || theme === 'dark'
        ? ([
            ['fr', 'ltr'],
            ['ar', 'rtl'],
          ] as const)
        : ([['fr', 'ltr']] as const))
        it(`in ${state}, ${theme}, ${dir}`, async () => {
          document.documentElement.dir = dir;
          document.documentElement.lang = lang;
          const style = addPageStyles(css);
          await waitUntil(
            () =>
              style.sheet &&
              [...style.sheet.cssRules].every((rule) => !(rule instanceof CSSImportRule) || rule.styleSheet),
          );
          const element = await reach();
          // Half faded in, words have hardly any contrast.
          const fading = () => element.shadowRoot!.querySelectorAll('.bar, dialog');
          await waitUntil(() => [...fading()].every((one) => getComputedStyle(one).opacity === '1'));
          expect(await findFaults(element)).to.deep.equal([]);
        });
});
