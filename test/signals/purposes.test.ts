import { expect } from '@open-wc/testing';
import { readPurposes } from '../../src/signals/purposes.js';
import { createInformedPage } from './support/informed-page.js';

const purposes = { ad_storage: 'marketing', analytics_storage: 'statistics' };

const read = (markup: string, chosen: Record<string, boolean>, services: Record<string, boolean> = {}) => {
  const { manager, store, commands } = createInformedPage(markup);
  commands.choose(chosen, services);
  return readPurposes(manager, store.current, 'google', purposes);
};

describe('readPurposes', () => {
  it('goes by the built-in categories', () => {
    expect(read('', { statistics: true })).to.deep.equal({ ad_storage: false, analytics_storage: true });
    expect(read('', { marketing: true })).to.deep.equal({ ad_storage: true, analytics_storage: false });
  });

  it('denies what goes by a category that the page does not have', () => {
    const found = read('<consent-category name="audience"></consent-category>', { audience: true });
    expect(found).to.deep.equal({ ad_storage: false, analytics_storage: false });
  });

  it('goes by the category that names a purpose, whatever the case', () => {
    const markup =
      '<consent-category name="audience" signals="Google:Analytics_Storage"></consent-category><consent-category name="marketing"></consent-category>';
    expect(read(markup, { audience: true })).to.deep.equal({ ad_storage: false, analytics_storage: true });
    expect(read(markup, { marketing: true })).to.deep.equal({ ad_storage: true, analytics_storage: false });
  });

  it('goes for all of a vendor by the category that names the vendor, and by no other', () => {
    const markup =
      '<consent-category name="all" signals="meta google"></consent-category><consent-category name="marketing"></consent-category>';
    expect(read(markup, { all: true })).to.deep.equal({ ad_storage: true, analytics_storage: true });
    expect(read(markup, { marketing: true })).to.deep.equal({ ad_storage: false, analytics_storage: false });
  });

  it('needs all that name a purpose', () => {
    const markup =
      '<consent-category name="a" signals="google:ad_storage"></consent-category><consent-category name="b" signals="google:ad_storage"></consent-category>';
    expect(read(markup, { a: true })).to.deep.include({ ad_storage: false });
    expect(read(markup, { a: true, b: true })).to.deep.include({ ad_storage: true });
  });

  it('goes by a service that names a vendor', () => {
    const markup =
      '<consent-category name="marketing"><consent-service name="ads" signals="google:ad_storage"></consent-service></consent-category>';
    expect(read(markup, { marketing: true }, { ads: false })).to.deep.include({ ad_storage: false });
    expect(read(markup, { marketing: false }, { ads: true })).to.deep.include({ ad_storage: true });
  });

  it('takes another vendor of a similar name for another', () => {
    const markup = '<consent-category name="a" signals="googles google-ads:ad_storage"></consent-category>';
    expect(read(markup, { a: true })).to.deep.equal({ ad_storage: false, analytics_storage: false });
  });
});
