import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { ConsentManager } from '../../../src/elements/consent-manager.js';
import { clearCookies } from '../../support/clear-cookies.js';

const managers = new Set<ConsentManager>();
const containers = new Set<Element>();

/** Puts markup on the page, as a French one; what it and the reader changed is taken back after the test. */
export function place(markup: string, lang = 'fr'): HTMLElement {
  const container = document.createElement('div');
  container.lang = lang;
  container.innerHTML = markup;
  document.body.append(container);
  containers.add(container);
  for (const manager of container.querySelectorAll('consent-manager')) managers.add(manager);
  return container;
}

/** The first `<consent-manager>` of the markup, rendered. What it shows, if anything, has come to rest. */
export async function setup(markup = '<consent-manager></consent-manager>', lang = 'fr'): Promise<ConsentManager> {
  const manager = place(markup, lang).querySelector('consent-manager')!;
  await manager.ready;
  const { mode, basis } = manager.consent;
  if (mode !== 'opt-out' && basis !== 'expressed') await shown(manager);
  return manager;
}

/** What a stylesheet of the page says, until the test is over. */
export function addPageStyles(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  containers.add(style);
  return style;
}

/** The element of a part in the shadow root, the rendered one of several, or null. */
export function findPart(manager: Element, name: string): HTMLElement | null {
  const found = [...manager.shadowRoot!.querySelectorAll<HTMLElement>(`[part~=${name}]`)];
  return found.find((element) => element.checkVisibility()) ?? found[0] ?? null;
}

/** The element of a part that has to be there. */
export function part(manager: Element, name: string): HTMLElement {
  const element = findPart(manager, name);
  expect(element, `part ${name}`).to.exist;
  return element!;
}

/** Resolves once the bar is there and has stopped moving. */
export async function shown(manager: ConsentManager): Promise<void> {
  await waitUntil(() => findPart(manager, 'banner'), 'the bar did not come');
  await Promise.all(
    part(manager, 'banner')
      .getAnimations()
      .map(({ finished }) => finished),
  );
  await manager.updateComplete;
}

/** Resolves once the bar is gone. */
export async function gone(manager: ConsentManager): Promise<void> {
  await waitUntil(() => !findPart(manager, 'banner'), 'the bar did not go');
}

/** Resolves once the notice has been taken for seen. */
export async function implied(manager: ConsentManager): Promise<void> {
  await waitUntil(() => manager.consent.basis === 'implied', 'nothing was implied', { timeout: 4000 });
}

/** The text that a reader sees in an element of the shadow root, slotted text included. */
export function textOf(element: Element): string {
  const texts = (node: Node): string => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
      return node.assignedNodes().map(texts).join('');
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    return [...node.childNodes].map(texts).join('');
  };
  return texts(element).replace(/\s+/g, ' ').trim();
}

/** The page has been painted twice since: whatever was to be noticed on screen has been. */
export async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

afterEach(async () => {
  for (const manager of managers) await manager.reset();
  for (const container of containers) container.remove();
  managers.clear();
  containers.clear();
  clearCookies();
  scrollTo(0, 0);
  // The event of the scrolling is this test's, not the next one's.
  await twoFrames();
});
