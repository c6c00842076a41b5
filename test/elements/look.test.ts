import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { resize } from '../support/engine-commands.js';
import { addPageStyles, findPart, gone, part, setup, shown } from './support/setup.js';

const styleOf = (manager: Element, name: string) => getComputedStyle(part(manager, name));
const rectOf = (manager: Element, name: string) => part(manager, name).getBoundingClientRect();

/** What may not tell the three answers of opt-in apart. */
const equalTraits = ['fontSize', 'fontWeight', 'fontFamily', 'color', 'backgroundColor', 'borderTopColor', 'borderTopWidth',
  'borderTopStyle', 'textDecorationLine', 'opacity', 'boxShadow', 'paddingLeft', 'paddingTop', 'borderTopLeftRadius'] as const; // prettier-ignore

/** What page CSS could bring into the bar. */
const leakable = ['display', 'letterSpacing', 'wordSpacing', 'textTransform', 'lineHeight', 'textAlign', 'textIndent',
  'fontStyle', 'fontWeight', 'fontSize', 'color', 'backgroundColor', 'margin', 'padding', 'float', 'whiteSpace', 'cursor'] as const; // prettier-ignore

const traitsOf = (manager: Element, names: readonly string[]) =>
  names.map((name) => {
    const style = styleOf(manager, name);
    return Object.fromEntries(leakable.map((trait) => [`${name} ${trait}`, style[trait]]));
  });

describe('the look of <consent-manager>', () => {
  beforeEach(async () => {
    await resize(1280, 720);
  });

  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const)
    // prettier-ignore
    it(`gives the three answers of opt-in one size, weight and contrast, at ${width} px`, async () => {
      await resize(width, height);
      for (const lang of ['fr', 'en', 'ar']) {
        const manager = await setup('<consent-manager mode="opt-in"></consent-manager>', lang);
        const [first, ...others] = ['refuse', 'preferences', 'accept'].map((name) => {
          const { width, height } = rectOf(manager, name);
          const style = styleOf(manager, name);
          return [Math.round(width), Math.round(height), ...equalTraits.map((trait) => style[trait])];
        });
        for (const other of others) expect(other, lang).to.deep.equal(first);
        expect(first![1]).to.be.at.least(44);
        manager.remove();
      }
    });

  it('gives accept and the policy one size in implied', async () => {
    const manager = await setup('<consent-manager policy-href="/policy"></consent-manager>');
    const [accept, policy] = [rectOf(manager, 'accept'), rectOf(manager, 'policy')];
    expect(Math.round(accept.height)).to.equal(Math.round(policy.height));
    expect(accept.height).to.be.at.least(44);
  });

  describe('position', () => {
    const viewport = { width: 1280, height: 720 };
    const expectations: Record<string, (rect: DOMRect) => void> = {
      bottom: ({ left, width, bottom, top }) => {
        expect([left, width]).to.deep.equal([0, viewport.width]);
        expect(bottom).to.be.closeTo(viewport.height, 0.1);
        expect(top).to.be.above(viewport.height / 2);
      },
      top: ({ left, width, top }) => {
        expect([left, width, top]).to.deep.equal([0, viewport.width, 0]);
      },
      'bottom-start': ({ left, right, bottom }) => {
        expect(left).to.be.within(8, 40);
        expect(right).to.be.below(viewport.width / 2);
        expect(viewport.height - bottom).to.be.within(8, 40);
      },
      'bottom-end': ({ left, right, bottom }) => {
        expect(viewport.width - right).to.be.within(8, 40);
        expect(left).to.be.above(viewport.width / 2);
        expect(viewport.height - bottom).to.be.within(8, 40);
      },
      center: ({ left, right, top, bottom }) => {
        expect(left + right).to.be.closeTo(viewport.width, 2);
        expect(top + bottom).to.be.closeTo(viewport.height, 2);
      },
    };

    for (const [position, look] of Object.entries(expectations))
      it(`${position} stands where it says`, async () => {
        const manager = await setup(`<consent-manager position=${position}></consent-manager>`);
        look(rectOf(manager, 'banner'));
      });

    it('mirrors on a right-to-left page', async () => {
      const start = await setup('<consent-manager position="bottom-start"></consent-manager>', 'ar');
      expectations['bottom-end']!(rectOf(start, 'banner'));
      start.position = 'bottom-end';
      await start.updateComplete;
      expectations['bottom-start']!(rectOf(start, 'banner'));
    });

    it('falls back to bottom where it is unknown', async () => {
      for (const position of ['sideways', 'quiet', 'bar', 'BOTTOM center']) {
        const manager = await setup(`<consent-manager position="${position}"></consent-manager>`);
        expectations['bottom']!(rectOf(manager, 'banner'));
        manager.remove();
      }
    });

    it('changes with its attribute', async () => {
      const manager = await setup();
      manager.setAttribute('position', 'top');
      await manager.updateComplete;
      expectations['top']!(rectOf(manager, 'banner'));
    });

    it('leaves room around a box on a phone, and takes a third of the screen at most', async () => {
      // There before the resize, because WebKit gives a new element the media of the last one's viewport;
      // WebKitGTK goes no narrower than 447 px.
      const bar = await setup('<consent-manager policy-href="/policy" position="bottom-end"></consent-manager>');
      const { width } = await resize(390, 844);
      expect(rectOf(bar, 'banner').left).to.be.at.least(8);
      expect(rectOf(bar, 'banner').right).to.be.at.most(width - 8);
      bar.position = 'bottom';
      await bar.updateComplete;
      expect(rectOf(bar, 'banner').height).to.be.at.most(844 / 3);
      expect(rectOf(bar, 'accept').top).to.be.above(rectOf(bar, 'message').bottom);
    });
  });

  it('never overflows a narrow screen', async () => {
    await resize(320, 480);
    for (const mode of ['implied', 'opt-in'])
      for (const lang of ['fr', 'ar']) {
        const manager = await setup(`<consent-manager mode=${mode}></consent-manager>`, lang);
        const banner = part(manager, 'banner');
        expect(banner.scrollWidth, `${mode} ${lang}`).to.be.at.most(banner.clientWidth);
        expect(rectOf(manager, 'banner').top).to.be.at.least(0);
        manager.remove();
      }
  });

  describe('custom properties', () => {
    it('change colours, type, corners, layers and width', async () => {
      addPageStyles(`consent-manager {
        --consent-background: rgb(1, 2, 3); --consent-text: rgb(250, 251, 252); --consent-accent: rgb(200, 10, 10);
        --consent-on-accent: rgb(255, 255, 0); --consent-font: monospace; --consent-font-size: 20px;
        --consent-radius: 0px; --consent-z-index: 42; --consent-border: 3px dotted rgb(9, 9, 9);
      }`);
      const manager = await setup();
      const banner = styleOf(manager, 'banner');
      expect(banner.backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(banner.color).to.equal('rgb(250, 251, 252)');
      expect(banner.fontFamily).to.equal('monospace');
      expect(banner.fontSize).to.equal('20px');
      expect(banner.zIndex).to.equal('42');
      expect([banner.borderTopStyle, banner.borderTopWidth]).to.deep.equal(['dotted', '3px']);
      const accept = styleOf(manager, 'accept');
      expect(accept.backgroundColor).to.equal('rgb(200, 10, 10)');
      expect(accept.color).to.equal('rgb(255, 255, 0)');
      expect(accept.borderTopLeftRadius).to.equal('0px');
    });

    it('change the shadow of a box, the gap and the maximal width', async () => {
      addPageStyles(`consent-manager {
        --consent-shadow: 0 0 1px rgb(4, 5, 6); --consent-gap: 40px; --consent-max-width: 500px;
      }`);
      const box = await setup('<consent-manager position="bottom-end"></consent-manager>');
      expect(styleOf(box, 'banner').boxShadow).to.contain('rgb(4, 5, 6)');
      expect(720 - rectOf(box, 'banner').bottom).to.equal(40);
      box.remove();
      const bar = await setup();
      const right = Math.max(rectOf(bar, 'policy').right, rectOf(bar, 'accept').right);
      expect(right - rectOf(bar, 'message').left).to.be.at.most(500);
    });

    it('are not needed to follow the page’s font and colour scheme', async () => {
      addPageStyles('html { font-family: fantasy; color-scheme: dark }');
      const dark = await setup();
      expect(styleOf(dark, 'banner').fontFamily).to.equal('fantasy');
      const [r] = /\d+/.exec(styleOf(dark, 'banner').backgroundColor)!;
      expect(Number(r)).to.be.below(60);
    });
  });

  it('can be reached by its parts', async () => {
    addPageStyles(
      'consent-manager::part(accept) { text-decoration: overline } consent-manager::part(banner) { outline: 3px solid }',
    );
    const manager = await setup();
    await manager.prepare();
    await manager.updateComplete;
    for (const name of ['banner', 'message', 'opt-out', 'accept', 'policy', 'status'])
      expect(findPart(manager, name), name).to.exist;
    expect(styleOf(manager, 'accept').textDecorationLine).to.equal('overline');
    expect(styleOf(manager, 'banner').outlineWidth).to.equal('3px');
    manager.setAttribute('mode', 'opt-in');
    await waitUntil(() => findPart(manager, 'refuse') && findPart(manager, 'preferences'));
  });

  it('tells by :state() whether the bar is shown and a choice is made', async () => {
    const manager = await setup();
    const matches = () => [manager.matches(':state(banner)'), manager.matches(':state(decided)')];
    expect(matches()).to.deep.equal([true, false]);
    part(manager, 'accept').click();
    await gone(manager);
    expect(matches()).to.deep.equal([false, true]);
    await manager.reset();
    await shown(manager);
    expect(matches()).to.deep.equal([true, false]);
  });

  it('takes nothing from the page’s CSS', async () => {
    const names = ['message', 'opt-out', 'accept', 'policy'];
    const plain = await setup();
    const before = traitsOf(plain, names);
    plain.remove();

    addPageStyles(`
      * { letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase; line-height: 3; text-align: right;
          text-indent: 40px; font-style: italic; font-weight: 900; white-space: pre; cursor: help; color: red }
      html { font-size: 62.5%; color: red }
      button, a { display: none !important; float: left; margin: 99px !important; padding: 99px !important; background: red !important }
      section, div, span { display: none !important; background: red !important }`);
    const container = document.createElement('main');
    document.body.append(container);
    try {
      const manager = document.createElement('consent-manager');
      manager.lang = 'fr';
      container.append(manager);
      await shown(manager);
      expect(traitsOf(manager, names)).to.deep.equal(before);
    } finally {
      container.remove();
    }
  });

  it('has no style attributes, which a strict Content-Security-Policy forbids', async () => {
    const manager = await setup('<consent-manager position="center"></consent-manager>');
    const styled = () => [...manager.shadowRoot!.querySelectorAll('[style], style')];
    expect(styled()).to.deep.equal([]);
    part(manager, 'opt-out').click();
    await waitUntil(() => findPart(manager, 'undo'));
    expect(styled()).to.deep.equal([]);
    expect(manager.hasAttribute('style')).to.be.false;
  });

  // Only Chromium can be asked to print, or to still what moves, in the middle of a test.
  if (/Chrome/.test(navigator.userAgent)) {
    it('is not printed', async () => {
      const manager = await setup();
      expect(part(manager, 'banner').checkVisibility()).to.be.true;
      await emulateMedia({ media: 'print' });
      try {
        expect(part(manager, 'banner').checkVisibility()).to.be.false;
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('is at its place within a frame under reduced motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        const manager = await setup();
        expect(styleOf(manager, 'banner').animationDuration).to.equal('0.001s');
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  }

  it('takes no room in the page', async () => {
    const before = document.documentElement.scrollHeight;
    const manager = await setup();
    expect(manager.getBoundingClientRect().height).to.equal(0);
    expect(document.documentElement.scrollHeight).to.equal(before);
  });

  it('is hidden with the host', async () => {
    const manager = await setup();
    manager.hidden = true;
    expect(part(manager, 'banner').checkVisibility()).to.be.false;
  });
});
