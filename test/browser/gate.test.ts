import { expect, fixtureCleanup, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { createGate } from '../../src/browser/gate.js';
import { createConsent } from './support/create-consent.js';
import {
  createExternal,
  createGatedScript,
  createInline,
  createScriptUrl,
  revokeScripts,
} from './support/gated-script.js';

describe('createGate', () => {
  let consent = createConsent([]);
  let place: Element;
  let heldBack = 0;
  const setup = () =>
    createGate({
      current: () => consent,
      onHeld: () => heldBack++,
      onProblem: (...problem) => expect.fail(String(problem)),
    });
  const add = <T extends Element>(...elements: T[]): T[] => {
    place.append(...elements);
    return elements;
  };
  /** Resolves once these have run, and every script before them had its turn. */
  const untilRan = (...names: string[]) =>
    waitUntil(() => names.every((name) => ran.includes(name)), `not run: ${names.join()}`, { timeout: 4000 });

  beforeEach(() => {
    globalThis.ran = [];
    consent = createConsent([]);
    heldBack = 0;
    place = fixtureSync(html`<div></div>`);
  });
  afterEach(() => {
    fixtureCleanup();
    revokeScripts();
  });

  it('holds back what is denied, and lets go of what is granted', async () => {
    consent = createConsent(['statistics']);
    const marketing = createExternal('marketing', { 'data-category': 'marketing' });
    add(marketing, createExternal('statistics'), createInline('inline'));
    setup().applyToPage();
    await untilRan('inline');
    expect(ran).to.deep.equal(['statistics', 'inline']);
    expect(marketing.isConnected).to.be.true;
  });

  it('goes by the <consent-gate> around what names no category of its own', async () => {
    const fill = (attributes: string) => {
      const holder = document.createElement('div');
      holder.innerHTML = `<consent-gate ${attributes}><div><iframe data-src="about:blank#film"></iframe></div></consent-gate>`;
      const [gate] = add(holder.firstElementChild!);
      return gate!.querySelector('iframe')!;
    };
    const [film, counter, nothing] = [fill('category="marketing"'), fill('category="statistics"'), fill('')];
    const gate = setup();
    consent = createConsent(['statistics']);
    gate.applyTo([place]);
    await waitUntil(() => heldBack === 2 && counter.hasAttribute('src'), 'not let through');
    expect(film.hasAttribute('src') || nothing.hasAttribute('src')).to.be.false;
  });

  it('requests nothing that is denied', async () => {
    const [image] = add(document.createElement('img'));
    image!.dataset.category = 'marketing';
    image!.dataset.src = '/never/asked-for.gif';
    add(createExternal('marketing', { 'data-category': 'marketing', 'data-src': '/never/asked-for.js' }));
    add(createInline('sentinel', { 'data-category': 'necessary' }));
    setup().applyToPage();
    await untilRan('sentinel');
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('asked-for'))).to.be.empty;
    expect(document.querySelectorAll('link[href*="asked-for"]')).to.have.length(0);
  });

  it('lets go when the grant comes', async () => {
    const gate = setup();
    add(createInline('statistics'), createInline('sentinel', { 'data-category': 'necessary' }));
    gate.applyToPage();
    await untilRan('sentinel');
    expect(ran).to.deep.equal(['sentinel']);
    consent = createConsent(['statistics']);
    await gate.applyAfterFrame();
    await untilRan('statistics');
  });

  it('runs each script once, however often it looks', async () => {
    consent = createConsent(['statistics']);
    const gate = setup();
    add(createExternal('one'), createInline('two'), createExternal('three'));
    gate.applyToPage();
    gate.applyToPage();
    await untilRan('three');
    await gate.applyAfterFrame();
    add(createInline('four'));
    gate.applyToPage();
    await untilRan('four');
    expect(ran).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('needs all of several categories', async () => {
    const gate = setup();
    const both = { 'data-category': ' statistics\n marketing ' };
    add(createInline('both', both), createInline('sentinel'));
    consent = createConsent(['statistics']);
    gate.applyToPage();
    await untilRan('sentinel');
    expect(ran).to.deep.equal(['sentinel']);
    consent = createConsent(['statistics', 'marketing']);
    gate.applyToPage();
    await untilRan('both');
  });

  it('goes by the service where one is named', async () => {
    consent = createConsent(['statistics'], { youtube: true, hotjar: false });
    add(
      createInline('hotjar', { 'data-service': 'hotjar' }),
      createInline('criteo', { 'data-category': 'marketing', 'data-service': 'criteo' }),
      createInline('youtube', { 'data-category': 'marketing', 'data-service': 'youtube' }),
      createInline('matomo', { 'data-service': 'matomo' }),
    );
    setup().applyToPage();
    await untilRan('matomo');
    expect(ran).to.deep.equal(['youtube', 'matomo']);
  });

  it('does not touch scripts that it does not gate', async () => {
    consent = createConsent(['statistics']);
    const template = createGatedScript({}, "ran.push('template')");
    template.removeAttribute('data-category');
    const [json] = add(createGatedScript({ type: 'application/json' }, '{}'));
    add(template, createInline('sentinel'));
    setup().applyToPage();
    await untilRan('sentinel');
    expect(ran).to.deep.equal(['sentinel']);
    expect(json!.isConnected).to.be.true;
  });

  it('takes an empty category for no grant', async () => {
    consent = createConsent(['statistics']);
    add(createInline('empty', { 'data-category': '' }), createInline('sentinel'));
    setup().applyToPage();
    await untilRan('sentinel');
    expect(ran).to.deep.equal(['sentinel']);
  });

  it('leaves inert what is withdrawn before its turn', async () => {
    consent = createConsent(['statistics']);
    const gate = setup();
    const withdrawn = createInline('withdrawn');
    const always = { 'data-category': 'necessary' };
    add(createExternal('first', always), withdrawn, createInline('sentinel', always));
    gate.applyToPage();
    consent = createConsent([]);
    await untilRan('sentinel');
    expect(ran).to.deep.equal(['first', 'sentinel']);
    expect(withdrawn.isConnected).to.be.true;
    consent = createConsent(['statistics']);
    gate.applyToPage();
    await untilRan('withdrawn');
  });

  describe('applyTo', () => {
    it('gates what comes late, and what comes inside it', async () => {
      consent = createConsent(['statistics']);
      const gate = setup();
      const section = document.createElement('section');
      const frame = document.createElement('iframe');
      frame.dataset.category = 'statistics';
      frame.dataset.src = 'about:blank#late';
      const denied = createInline('denied', { 'data-category': 'marketing' });
      section.append(denied, frame, createInline('inside'));
      const late = createInline('late');
      add<Element>(section, late);
      gate.applyTo([section, document.createTextNode('text'), late]);
      await untilRan('inside', 'late');
      await waitUntil(() => frame.getAttribute('src') === 'about:blank#late');
      expect(ran).to.deep.equal(['inside', 'late']);
      expect(denied.isConnected).to.be.true;
    });

    it('does not look at the rest of the page', async () => {
      consent = createConsent(['statistics']);
      const gate = setup();
      const [, late] = add(createInline('earlier'), createInline('late'));
      gate.applyTo([late!]);
      await untilRan('late');
      expect(ran).to.deep.equal(['late']);
    });
  });

  describe('embeds', () => {
    const addFrame = (category: string): HTMLIFrameElement => {
      const frame = document.createElement('iframe');
      frame.dataset.category = category;
      frame.dataset.src = 'about:blank#embed';
      add(frame);
      return frame;
    };

    it('appear when they are granted and go when they are withdrawn', async () => {
      const gate = setup();
      const frame = addFrame('marketing');
      gate.applyToPage();
      expect(frame.hasAttribute('src')).to.be.false;
      consent = createConsent(['marketing']);
      gate.applyToPage();
      await waitUntil(() => frame.hasAttribute('src'));
      consent = createConsent([]);
      gate.applyToPage();
      await waitUntil(() => !frame.hasAttribute('src'));
    });

    it('do not wait for scripts', async () => {
      consent = createConsent(['statistics', 'marketing']);
      add(createGatedScript({ 'data-src': createScriptUrl("ran.push('slow')") }));
      const frame = addFrame('marketing');
      setup().applyToPage();
      expect(ran).to.be.empty;
      await waitUntil(() => frame.hasAttribute('src'));
      await untilRan('slow');
    });
  });

  it('lets the next frame be painted before it lets go', async () => {
    consent = createConsent(['statistics']);
    const gate = setup();
    add(createInline('gated'));
    requestAnimationFrame(() => ran.push('frame'));
    await gate.applyAfterFrame();
    await untilRan('gated');
    expect(ran).to.deep.equal(['frame', 'gated']);
  });
});
