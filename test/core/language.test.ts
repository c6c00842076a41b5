import { expect } from '@open-wc/testing';
import { languageOf } from '../../src/core/language.js';

describe('languageOf', () => {
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
    'zh-twenty': 'zh',
    no: 'no',
    'no-NO': 'no',
    'de-Latn-CH': 'de',
    nbx: undefined,
    tlh: undefined,
    f: undefined,
    '': undefined,
    '*': undefined,
    fr_FR: undefined,
    constructor: undefined,
    'not a tag': undefined,
    '../fr': undefined,
  };
  for (const [tag, expected] of Object.entries(expectations))
    it(`is ${expected ?? 'none'} for "${tag}"`, () => {
      expect(languageOf(tag)).to.equal(expected);
    });
});
