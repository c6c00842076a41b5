import { expect, waitUntil } from '@open-wc/testing';
import { isParsed } from '../../src/browser/is-parsed.js';
import { openPage, type Page } from './support/open-page.js';

describe('isParsed', () => {
  let page: Page;
  const ask = (selector: string): boolean => page.modules.isParsed(page.document.querySelector(selector)!);
  beforeEach(async () => {
    page = await openPage({ isParsed: '/src/browser/is-parsed.ts' });
  });
  afterEach(() => page.remove());

  it('is not so while the parser is inside an element', () => {
    page.document.write('<!doctype html><body><p>before</p><section><div id="inner">te');
    expect(ask('#inner')).to.be.false;
    expect(ask('section')).to.be.false;
    expect(ask('p')).to.be.true;
  });

  it('is so once something follows the element, or one around it', () => {
    page.document.write('<!doctype html><body><section><div id="inner">text</div></section>');
    expect(ask('#inner')).to.be.false;
    page.document.write('<i></i>');
    expect(ask('#inner')).to.be.true;
    expect(ask('section')).to.be.true;
    expect(ask('i')).to.be.false;
  });

  it('is so once the page is whole', async () => {
    page.document.write('<!doctype html><body><p>last');
    page.document.close();
    await waitUntil(() => page.document.readyState !== 'loading');
    expect(ask('p')).to.be.true;
  });
});

// The type of what a page loads.
declare module './support/open-page.js' {
  interface PageModules {
    isParsed: typeof isParsed;
  }
}
