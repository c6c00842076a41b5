import { expect, waitUntil } from '@open-wc/testing';
import { addPageStyles, findPart, implied, place, setup, twoFrames } from './support/setup.js';

/** What keeps a notice from being seen, as CSS of the element. */
const hidings = {
  'display: none': 'display: none',
  'visibility: hidden': 'visibility: hidden',
  'opacity: 0': 'opacity: 0',
  'a transform off the screen': 'position: fixed; inset: 0; transform: translate(-200vw)',
  'a scale of nothing': 'position: fixed; inset: 0; transform: scale(0)',
  'content-visibility': 'content-visibility: hidden',
  'a clip of nothing': 'clip-path: inset(50%)',
};

const { setTimeout: realTimeout } = globalThis;

/** Waits that are shorter than a second pass twenty times faster, so that whatever looks again soon has soon done so. */
const speedUpTime = () => {
  const fast = (run: () => void, delay = 0, ...rest: []) =>
    realTimeout(run, delay < 1000 ? delay / 20 : delay, ...rest);
  globalThis.setTimeout = fast as typeof setTimeout;
};

/** Resolves once the page has had most of a second to notice what is on it. */
const looked = async () => {
  await new Promise((resolve) => setTimeout(resolve, 900));
  await twoFrames();
  await twoFrames();
};

describe('the notice of <consent-manager>', () => {
  before(speedUpTime);
  after(() => {
    globalThis.setTimeout = realTimeout;
  });
  // The bar is opaque from its first frame on.
  beforeEach(() => addPageStyles('consent-manager::part(banner) { animation: none }'));

  it('implies consent once it has been seen', async () => {
    const manager = await setup();
    await implied(manager);
    expect(manager.consent.denied).to.deep.equal([]);
    expect(document.cookie).to.contain('b=implied');
    expect(findPart(manager, 'banner'), 'it stays until it is answered').to.exist;
  });

  it('implies nothing in opt-in', async () => {
    const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
    await looked();
    expect(manager.consent.basis).to.equal('none');
    expect(document.cookie).to.equal('');
  });

  for (const [name, css] of Object.entries(hidings))
    it(`implies nothing under ${name}, and consent once that is gone`, async () => {
      const container = place('');
      container.setAttribute('style', css);
      const manager = document.createElement('consent-manager');
      container.append(manager);
      await waitUntil(() => findPart(manager, 'banner'));
      await looked();
      expect(manager.consent.basis, name).to.equal('none');
      expect(document.cookie).to.equal('');

      container.removeAttribute('style');
      await implied(manager);
    });

  it('implies nothing while the host is hidden', async () => {
    const manager = document.createElement('consent-manager');
    manager.hidden = true;
    place('').append(manager);
    await waitUntil(() => findPart(manager, 'banner'));
    await looked();
    expect(manager.consent.basis).to.equal('none');
    manager.hidden = false;
    await implied(manager);
  });

  it('implies nothing under another element, and consent once it is uncovered', async () => {
    const cover = document.createElement('div');
    cover.setAttribute('style', 'position: fixed; inset: 0; z-index: 2147483647; background: white');
    place('').append(cover);
    const manager = await setup();
    await looked();
    expect(manager.consent.basis).to.equal('none');

    cover.remove();
    await implied(manager);
  });

  it('implies nothing under a modal dialog', async () => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('style', 'inline-size: 100vw; block-size: 100vh; max-inline-size: none; max-block-size: none');
    place('').append(dialog);
    dialog.showModal();
    const manager = await setup();
    await looked();
    expect(manager.consent.basis).to.equal('none');

    dialog.close();
    await implied(manager);
  });

  const squeezes = {
    'no display': 'display: none !important',
    'one pixel': 'block-size: 1px; inline-size: 1px; overflow: hidden',
    'no height': 'block-size: 0; overflow: hidden; border: 0',
    'no width': 'inline-size: 0; overflow: hidden',
    'a place below the screen': 'inset-block: 110vh auto',
  };
  for (const [name, css] of Object.entries(squeezes))
    it(`implies nothing where page CSS leaves the part ${name}, and consent once it is let be`, async () => {
      const style = addPageStyles(`consent-manager::part(banner) { ${css} }`);
      const manager = document.createElement('consent-manager');
      place('').append(manager);
      await waitUntil(() => findPart(manager, 'banner'));
      await looked();
      expect(manager.consent.basis).to.equal('none');
      style.remove();
      await implied(manager);
    });

  it('implies nothing in the background, and consent once the tab is looked at', async () => {
    let visibility = 'hidden';
    Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true });
    try {
      const manager = await setup();
      await looked();
      expect(manager.consent.basis).to.equal('none');

      visibility = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      await implied(manager);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });

  it('counts as seen on a small screen and at every position', async () => {
    for (const position of ['top', 'bottom', 'bottom-start', 'bottom-end', 'center']) {
      const manager = await setup(`<consent-manager position=${position}></consent-manager>`);
      await implied(manager);
      await manager.reset();
      manager.remove();
    }
  });

  it('counts as seen where its own message stands in a slot', async () => {
    await implied(await setup('<consent-manager><p slot="message">Nos cookies.</p></consent-manager>'));
  });
});
