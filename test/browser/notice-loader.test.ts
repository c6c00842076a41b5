import { expect } from '@open-wc/testing';
import { loadFirstNotice } from '../../src/browser/notice-loader.js';

describe('loadFirstNotice', () => {
  const expectations: [string[], string][] = [
    [['fr-MA'], 'fr'],
    [['pt-BR', 'en'], 'pt-BR'],
    [['zh-HK'], 'zh-Hant'],
    [['iw'], 'he'],
    [['', 'ar-MA', 'fr'], 'ar'],
    [['tlh', 'lb', 'xx', 'de-LU'], 'de'],
    [['de-AT', 'pt-BR'], 'de'],
    [['tlh', 'constructor', '*'], 'en'],
    [[], 'en'],
  ];
  for (const [tags, lang] of expectations)
    it(`is in ${lang} for ${tags.join(', ') || 'nothing'}`, async () => {
      expect((await loadFirstNotice(tags)).lang).to.equal(lang);
    });
});
