import { expect, waitUntil } from '@open-wc/testing';
import type * as IsParsed from '../../src/browser/is-parsed.js';
import { openPage, type Page } from './support/open-page.js';

describe('isParsed', () => {
  let page: Page;
  let isParsed: typeof IsParsed.isParsed;
  const ask = (selector: string): boolean => isParsed(page.document.querySelector(selector)!);
  beforeEach(async () => {
    page = openPage();
    ({ isParsed } = await page.load<typeof IsParsed>('/src/browser/is-parsed.ts'));
  });
  afterEach(() => page.remove());

  it('is not so while the parser is inside an element', () => {
    page.write('<!doctype html><body><p>before</p><section><div id="inner">te');
    expect(ask('#inner')).to.be.false;
    expect(ask('section')).to.be.false;
    expect(ask('p')).to.be.true;
  });

  it('is so once something follows the element, or one around it', () => {
    page.write('<!doctype html><body><section><div id="inner">text</div></section>');
    expect(ask('#inner')).to.be.false;
    page.write('<i></i>');
    expect(ask('#inner')).to.be.true;
    expect(ask('section')).to.be.true;
    expect(ask('i')).to.be.false;
  });

  it('is so once the page is whole', async () => {
    page.write('<!doctype html><body><p>last');
    page.document.close();
    await waitUntil(() => page.document.readyState !== 'loading');
    expect(ask('p')).to.be.true;
  });
});
