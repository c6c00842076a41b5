import { expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import { pageLanguage } from '../../src/browser/page-language.js';
import { replaceProperty } from './support/replace-property.js';

describe('pageLanguage', () => {
  const root = document.documentElement;
  let restore = (): void => undefined;
  const prefer = (...languages: string[]) => {
    restore();
    restore = replaceProperty(navigator, 'languages', { value: languages });
  };
  beforeEach(() => {
    root.removeAttribute('lang');
    prefer('tlh');
  });
  afterEach(() => {
    fixtureCleanup();
    root.removeAttribute('lang');
    restore();
  });
  const createManager = () => fixtureSync(html`<div><p></p></div>`).firstElementChild!;

  it('is that of the element itself', () => {
    root.lang = 'ar';
    const manager = createManager();
    manager.setAttribute('lang', 'fr-MA');
    expect(pageLanguage(manager)).to.equal('fr');
  });

  it('is that of the nearest ancestor', () => {
    root.lang = 'ar';
    const manager = createManager();
    manager.parentElement!.lang = 'fr';
    expect(pageLanguage(manager)).to.equal('fr');
  });

  it('is that of the page', () => {
    root.lang = 'ar-MA';
    expect(pageLanguage(createManager())).to.equal('ar');
  });

  it('is the first of the reader that there is, where the page has none', () => {
    prefer('tlh', 'fr-CA', 'ar');
    expect(pageLanguage(createManager())).to.equal('fr');
  });

  it('is that of the reader where that of the page is not there', () => {
    root.lang = 'tlh';
    prefer('ar');
    expect(pageLanguage(createManager())).to.equal('ar');
  });

  it('is English where nothing else can be had', () => {
    expect(pageLanguage(createManager())).to.equal('en');
  });
});
