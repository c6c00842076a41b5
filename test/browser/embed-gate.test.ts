import { expect, fixtureCleanup, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { setEmbed } from '../../src/browser/embed-gate.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** An embed from its markup, in the page. */
const place = (markup: string): Element => {
  const around = fixtureSync(html`<div></div>`);
  around.innerHTML = markup;
  return around.firstElementChild!;
};
const createPageUrl = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/html' }));

describe('setEmbed', () => {
  afterEach(fixtureCleanup);

  const held: [string, string, Record<string, string>][] = [
    ['an iframe', '<iframe data-src="about:blank#embed"></iframe>', { src: 'about:blank#embed' }],
    ['an image', `<img alt="" data-src="${PIXEL}" data-srcset="${PIXEL} 2x">`, { src: PIXEL, srcset: `${PIXEL} 2x` }],
    ['a video', '<video data-src="data:video/mp4,"></video>', { src: 'data:video/mp4,' }],
    ['an audio', '<audio data-src="data:audio/mp3,"></audio>', { src: 'data:audio/mp3,' }],
    ['an embed', '<embed data-src="data:text/plain,">', { src: 'data:text/plain,' }],
    ['an object', '<object data-src="data:text/plain,"></object>', { data: 'data:text/plain,' }],
    ['a style sheet', '<link rel="stylesheet" data-href="data:text/css,">', { href: 'data:text/css,' }],
  ];
  for (const [name, markup, attributes] of held) {
    it(`gives ${name} what is held back, and keeps the rest`, () => {
      const element = place(markup);
      element.setAttribute('title', 'kept');
      setEmbed(element, true);
      for (const [attribute, value] of Object.entries(attributes))
        expect(element.getAttribute(attribute), attribute).to.equal(value);
      expect(element.getAttribute('title')).to.equal('kept');
    });

    it(`gives ${name} nothing without a grant`, () => {
      const element = place(markup);
      setEmbed(element, false);
      for (const attribute of Object.keys(attributes)) expect(element.hasAttribute(attribute), attribute).to.be.false;
    });
  }

  it('takes from a frame what it gave', () => {
    const frame = place('<iframe data-src="about:blank#embed"></iframe>');
    setEmbed(frame, true);
    setEmbed(frame, false);
    expect(frame.hasAttribute('src')).to.be.false;
    setEmbed(frame, true);
    expect(frame.getAttribute('src')).to.equal('about:blank#embed');
  });

  it('empties the frame itself', async () => {
    const url = createPageUrl('<p>embed</p>');
    const frame = place(`<iframe data-src="${url}"></iframe>`) as HTMLIFrameElement;
    const isThere = () => frame.contentDocument?.querySelector('p') !== null;
    setEmbed(frame, true);
    await waitUntil(isThere, 'not loaded', { timeout: 4000 });
    setEmbed(frame, false);
    await waitUntil(() => !isThere(), 'not unloaded', { timeout: 4000 });
    URL.revokeObjectURL(url);
  });

  it('makes a player let go of what it plays', async () => {
    const player = place('<video data-src="data:video/mp4,x"></video>') as HTMLVideoElement;
    setEmbed(player, true);
    await waitUntil(() => player.networkState === HTMLMediaElement.NETWORK_NO_SOURCE, 'not tried', { timeout: 4000 });
    setEmbed(player, false);
    await waitUntil(() => player.networkState === HTMLMediaElement.NETWORK_EMPTY, 'still at it', { timeout: 4000 });
  });

  it('takes nothing from an image or a style sheet, which have done all they do', () => {
    const image = place(`<img alt="" data-src="${PIXEL}" data-srcset="${PIXEL} 2x">`);
    const link = place('<link rel="stylesheet" data-href="data:text/css,">');
    for (const element of [image, link]) {
      setEmbed(element, true);
      setEmbed(element, false);
    }
    expect(image.getAttribute('src')).to.equal(PIXEL);
    expect(image.hasAttribute('srcset')).to.be.true;
    expect(link.hasAttribute('href')).to.be.true;
  });

  it('sets srcset before src, so that one of them is requested', () => {
    const image = place(`<img alt="" data-src="${PIXEL}" data-srcset="${PIXEL} 2x">`);
    const order: (string | null)[] = [];
    image.setAttribute = (name: string, value: string) => {
      order.push(name);
      Element.prototype.setAttribute.call(image, name, value);
    };
    setEmbed(image, true);
    expect(order).to.deep.equal(['srcset', 'src']);
  });

  it('leaves alone what is as it should be', async () => {
    const url = createPageUrl('<p>embed</p>');
    const frame = place(`<iframe data-src="${url}"></iframe>`) as HTMLIFrameElement;
    setEmbed(frame, true);
    await waitUntil(() => frame.contentDocument?.querySelector('p'), 'not loaded', { timeout: 4000 });
    const records = new MutationObserver(() => undefined);
    records.observe(frame, { attributes: true });
    setEmbed(frame, true);
    expect(records.takeRecords()).to.be.empty;
    URL.revokeObjectURL(url);
  });

  it('leaves a frame the placeholder of its own', () => {
    const frame = place('<iframe src="about:blank#placeholder" data-src="about:blank#embed"></iframe>');
    setEmbed(frame, false);
    expect(frame.getAttribute('src')).to.equal('about:blank#placeholder');
  });

  it('has the player look again at a source that it gets', () => {
    const player = place('<video><source data-src="data:video/mp4,"></video>') as HTMLVideoElement;
    let loads = 0;
    player.load = () => loads++;
    setEmbed(player.firstElementChild!, true);
    setEmbed(player.firstElementChild!, true);
    expect(loads).to.equal(1);
  });
});
