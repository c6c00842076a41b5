import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentManager } from '../../src/index.js';
import { pressKeys, resize } from '../support/engine-commands.js';
import { expectEvent } from '../support/expect-event.js';
import { gone, part, place, setup, twoFrames } from './support/setup.js';

const links = Array.from({ length: 60 }, (_, index) => `<p><a href="#${index}">Lien ${index}</a></p>`).join('');

/** A long page of links under a bar. */
const setupPage = async (attributes = '') => {
  const manager = await setup(`<consent-manager ${attributes}></consent-manager><main>${links}</main>`);
  return { manager, links: [...manager.parentElement!.querySelectorAll('main a')] as HTMLElement[] };
};

const overlaps = (manager: ConsentManager, element: Element) => {
  const bar = part(manager, 'banner').getBoundingClientRect();
  const one = element.getBoundingClientRect();
  return one.bottom > bar.top + 0.5 && one.top < bar.bottom - 0.5 && one.right > bar.left && one.left < bar.right;
};

/** Tabs once, and waits until the page has come to rest. */
const tab = async (chord: string) => {
  await pressKeys(chord);
  await twoFrames();
};

describe('the page around <consent-manager>', () => {
  beforeEach(() => resize(800, 600));

  for (const position of ['bottom', 'top'])
    it(`never has its focus under the bar at the ${position}: tabbing to the last link`, async () => {
      const { manager, links } = await setupPage(`position=${position}`);
      links.at(-15)!.focus();
      await twoFrames();
      for (const link of links.slice(-14)) {
        await tab('Tab');
        expect(document.activeElement).to.equal(link);
        await waitUntil(() => !overlaps(manager, link), `${link.textContent} is under the bar`);
      }
    });

  for (const position of ['bottom', 'top'])
    it(`never has its focus under the bar at the ${position}: tabbing back`, async () => {
      const { manager, links } = await setupPage(`position=${position}`);
      scrollTo(0, document.documentElement.scrollHeight);
      links.at(-1)!.focus();
      for (const link of links.slice(-30, -1).reverse()) {
        await tab('Shift+Tab');
        expect(document.activeElement).to.equal(link);
        await waitUntil(() => !overlaps(manager, link), `${link.textContent} is under the bar`);
      }
    });

  it('brings out what is focused by a script', async () => {
    const { manager, links } = await setupPage();
    const covered = links.find((link) => overlaps(manager, link))!;
    expect(covered, 'a link under the bar').to.exist;
    covered.focus();
    await waitUntil(() => !overlaps(manager, covered));
  });

  it('brings out what is focused beside a box, too', async () => {
    const { manager, links } = await setupPage('position="bottom-start"');
    links.at(-15)!.focus();
    for (const link of links.slice(-14)) {
      await tab('Tab');
      await waitUntil(() => !overlaps(manager, link), `${link.textContent} is under the box`);
    }
  });

  it('can be scrolled until its last line stands above the bar', async () => {
    const { manager, links } = await setupPage();
    await expectEvent(document, 'scroll', () => scrollTo(0, 100));
    await twoFrames();
    scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => !overlaps(manager, links.at(-1)!), 'the last link is under the bar');
    expect(links.at(-1)!.getBoundingClientRect().bottom).to.be.above(0);
  });

  it('takes who jumps to the end to the end, past the room that comes after the jump', async () => {
    const { manager, links } = await setupPage();
    scrollTo(0, document.documentElement.scrollHeight);
    const last = links.at(-1)!;
    await waitUntil(() => !overlaps(manager, last), 'the last line is under the bar');
  });

  it('scrolls a target to beside the bar', async () => {
    const { manager, links } = await setupPage('position="top"');
    await expectEvent(document, 'scroll', () => scrollTo(0, 10));
    await twoFrames();
    links[30]!.scrollIntoView();
    expect(overlaps(manager, links[30]!)).to.be.false;
  });

  it('has its own length back once the bar is answered', async () => {
    const { manager } = await setupPage();
    const before = document.documentElement.scrollHeight;
    await expectEvent(document, 'scroll', () => scrollTo(0, 100));
    await waitUntil(() => document.documentElement.scrollHeight > before);
    part(manager, 'accept').click();
    await gone(manager);
    await waitUntil(() => document.documentElement.scrollHeight === before);
    expect(getComputedStyle(document.documentElement).scrollPaddingBottom).to.equal('auto');
  });

  it('is laid out as without the bar until the reader moves', async () => {
    const container = place(`<main>${links}</main>`);
    const before = document.documentElement.scrollHeight;
    const manager = document.createElement('consent-manager');
    container.append(manager);
    await waitUntil(() => manager.shadowRoot!.querySelector('[part=banner]'));
    await twoFrames();
    expect(document.documentElement.scrollHeight).to.equal(before);
  });
});
