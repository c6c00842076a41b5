import { expect } from '@open-wc/testing';
import { matchLanguage } from '../../src/core/language.js';

const AVAILABLE = ['ar', 'de', 'en', 'fr', 'nb', 'pt-BR', 'pt', 'zh-Hans', 'zh-Hant'];

describe('matchLanguage', () => {
  const expectations: Record<string, string | undefined> = {
    fr: 'fr',
    'fr-MA': 'fr',
    'FR-ma': 'fr',
    'pt-BR': 'pt-BR',
    'pt-br': 'pt-BR',
    'pt-PT': 'pt',
    pt: 'pt',
    'zh-TW': 'zh-Hant',
    'zh-HK': 'zh-Hant',
    'zh-MO': 'zh-Hant',
    'zh-Hant': 'zh-Hant',
    'zh-Hant-HK': 'zh-Hant',
    'zh-Hans': 'zh-Hans',
    no: 'nb',
    nn: 'nb',
    'nn-NO': 'nb',
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
    expect(matchLanguage(['pt'], ['pt-BR'])).to.be.undefined;
  });

  it('answers nothing where nothing is wanted or there', () => {
    expect(matchLanguage([], AVAILABLE)).to.be.undefined;
    expect(matchLanguage(['fr'], [] as string[])).to.be.undefined;
  });
});
