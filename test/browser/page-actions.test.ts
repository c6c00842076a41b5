import { expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import { listenForActions } from '../../src/browser/page-actions.js';

describe('listenForActions', () => {
  let actions: string[] = [];
  before(() => listenForActions((action) => actions.push(action)));
  beforeEach(() => {
    actions = [];
  });
  afterEach(fixtureCleanup);

  for (const action of ['open', 'accept', 'refuse', 'reset'])
    it(`acts by "${action}"`, () => {
      fixtureSync<HTMLButtonElement>(html`<button data-consent-action=${action}></button>`).click();
      expect(actions).to.deep.equal([action]);
    });

  for (const action of ['', 'Open', 'delete', 'constructor'])
    it(`does nothing by "${action}"`, () => {
      fixtureSync<HTMLButtonElement>(html`<button data-consent-action=${action}></button>`).click();
      expect(actions).to.be.empty;
    });

  it('does nothing by any other click, nor prevents it', () => {
    const button = fixtureSync<HTMLButtonElement>(html`<button></button>`);
    expect(button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))).to.be.true;
    expect(actions).to.be.empty;
  });

  it('acts when what a button contains is clicked', () => {
    const button = fixtureSync(html`<button data-consent-action="open"><b>words</b></button>`);
    button.querySelector('b')!.click();
    expect(actions).to.deep.equal(['open']);
  });

  it('acts by the innermost', () => {
    const outer = fixtureSync(
      html`<div data-consent-action="open"><button data-consent-action="refuse"></button></div>`,
    );
    outer.querySelector('button')!.click();
    expect(actions).to.deep.equal(['refuse']);
  });

  it('does not follow a link', () => {
    const link = fixtureSync<HTMLAnchorElement>(html`<a href="#elsewhere" data-consent-action="open">words</a>`);
    link.click();
    expect(actions).to.deep.equal(['open']);
    expect(location.hash).to.equal('');
  });

  it('does not send a form', () => {
    let isSent = false;
    const form = fixtureSync<HTMLFormElement>(html`<form><button data-consent-action="accept"></button></form>`);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      isSent = true;
    });
    form.querySelector('button')!.click();
    expect(actions).to.deep.equal(['accept']);
    expect(isSent).to.be.false;
  });

  it('acts by an element that was added, or got its attribute, later', () => {
    const place = fixtureSync(html`<div></div>`);
    const button = document.createElement('button');
    place.append(button);
    button.dataset.consentAction = 'reset';
    button.click();
    expect(actions).to.deep.equal(['reset']);
  });

  it('acts inside an open shadow root', () => {
    const shadow = fixtureSync(html`<div></div>`).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<a href="#elsewhere" data-consent-action="open"><b>words</b></a>';
    shadow.querySelector('b')!.click();
    expect(actions).to.deep.equal(['open']);
    expect(location.hash).to.equal('');
  });

  it('acts though the page stops its clicks', () => {
    const place = fixtureSync(html`<div><button data-consent-action="refuse"></button></div>`);
    place.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
    place.querySelector('button')!.click();
    expect(actions).to.deep.equal(['refuse']);
  });
});
