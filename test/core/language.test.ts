import { expect } from '@open-wc/testing';
import { matchLanguage } from '../../src/core/language.js';

const AVAILABLE = /^(ar|de|en|fr|nb|no|pt-br|pt|zh-hant|zh-tw|zh)-/;

describe('matchLanguage', () => {
  const expectations: Record<string, string | undefined> = {
    fr: 'fr',
    'fr-MA': 'fr',
    'FR-ma': 'fr',
    'pt-BR': 'pt-br',
    'pt-br': 'pt-br',
    'pt-PT': 'pt',
    pt: 'pt',
    'zh-TW': 'zh-tw',
    'zh-Hant': 'zh-hant',
    'zh-Hant-HK': 'zh-hant',
    'zh-Hans': 'zh',
    no: 'no',
    'no-NO': 'no',
    nbx: undefined,
    'de-Latn-CH': 'de',
    tlh: undefined,
    f: undefined,
    '': undefined,
    '*': undefined,
    constructor: undefined,
    'not a tag': undefined,
  };
  for (const [wanted, expected] of Object.entries(expectations))
    it(`answers "${wanted}" with ${expected ?? 'nothing'}`, () => {
      expect(matchLanguage([wanted], AVAILABLE)).to.equal(expected);
    });

  it('goes by the order of the wants, not of what there is', () => {
    expect(matchLanguage(['fr', 'en'], AVAILABLE)).to.equal('fr');
    expect(matchLanguage(['en', 'fr'], AVAILABLE)).to.equal('en');
  });

  it('prefers the base of an earlier want to a later one in whole', () => {
    expect(matchLanguage(['de-AT', 'pt-BR'], AVAILABLE)).to.equal('de');
  });

  it('passes over wants that it cannot serve', () => {
    expect(matchLanguage(['', 'tlh', 'ar-MA'], AVAILABLE)).to.equal('ar');
  });

  it('takes a region of its own for no other', () => {
    expect(matchLanguage(['pt'], /^(pt-br)-/)).to.be.undefined;
  });

  it('answers nothing where nothing is wanted or there', () => {
    expect(matchLanguage([], AVAILABLE)).to.be.undefined;
    expect(matchLanguage(['fr'], /^(ar)-/)).to.be.undefined;
  });
});
