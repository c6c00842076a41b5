import { expect } from '@open-wc/testing';
import { createCategory, type Category } from '../../src/core/category.js';
import type { Consent } from '../../src/core/consent.js';
import { createDraft, switchCategory, switchService } from '../../src/core/draft.js';
import { optionsWithoutManager } from '../../src/core/options.js';

const media: Category = { ...createCategory('media'), services: ['youtube', 'maps'] };
const options = {
  ...optionsWithoutManager,
  categories: [createCategory('necessary'), createCategory('statistics'), media],
};
const consent = (granted: string[], services: Record<string, boolean> = {}) =>
  ({ granted, services }) as unknown as Consent;

describe('createDraft', () => {
  it('shows as on what is in force, and nothing else', () => {
    expect(createDraft(consent(['necessary', 'statistics']), options)).to.deep.equal({
      categories: { necessary: true, statistics: true, media: false },
      services: { youtube: false, maps: false },
    });
  });

  it('knows a service that differs from its category', () => {
    const draft = createDraft(consent(['necessary', 'media'], { maps: false }), options);
    expect(draft.services).to.deep.equal({ youtube: true, maps: false });
  });

  it('keeps what a reader has set already where the page has changed since', () => {
    const earlier = switchCategory(createDraft(consent(['necessary']), options), media, true);
    const changed = {
      ...options,
      categories: [createCategory('necessary'), createCategory('ads'), { ...media, services: ['maps', 'vimeo'] }],
    };
    expect(createDraft(consent(['necessary']), changed, earlier)).to.deep.equal({
      categories: { necessary: true, ads: false, media: true },
      services: { maps: true, vimeo: true },
    });
  });

  it('is empty on a page that asks nothing', () => {
    expect(createDraft(consent(['necessary']), optionsWithoutManager)).to.deep.equal({ categories: {}, services: {} });
  });

  it('takes no name for one that every object has', () => {
    const odd = { ...options, categories: [createCategory('constructor')] };
    expect(createDraft(consent([]), odd, { categories: {}, services: {} }).categories).to.deep.equal({
      constructor: false,
    });
  });
});

describe('a draft', () => {
  const draft = createDraft(consent(['necessary']), options);

  it('switches a category with its services', () => {
    expect(switchCategory(draft, media, true)).to.deep.equal({
      categories: { necessary: true, statistics: false, media: true },
      services: { youtube: true, maps: true },
    });
  });

  it('switches a service alone', () => {
    expect(switchService(draft, 'youtube', true)).to.deep.equal({
      categories: draft.categories,
      services: { youtube: true, maps: false },
    });
  });

  it('is never changed itself', () => {
    expect(draft.services).to.deep.equal({ youtube: false, maps: false });
  });
});
