import { expect } from '@open-wc/testing';
import { writeChoice } from '../../src/browser/choice-writer.js';
import { cookieJar, type CookieJar } from '../../src/browser/cookie-jar.js';
import { createOptions } from '../core/support/create-options.js';
import { clearCookies } from '../support/clear-cookies.js';
import { recordWarnings, type WarningRecord } from '../support/record-warnings.js';
import { setCookie } from '../support/set-cookie.js';
import { replaceProperty } from './support/replace-property.js';

const HOST = location.hostname;

/** A jar that keeps one cookie a domain, '' standing for the host alone, as a browser does; it refuses `refused`. */
const createJar = (cookies: Record<string, string> = {}, refused: readonly string[] = []) => {
  const kept = new Map(Object.entries(cookies));
  const jar: CookieJar = {
    read: () => [...kept.values()],
    set({ cookieDomain }, value, maxAge) {
      if (refused.includes(cookieDomain)) return;
      if (maxAge > 0) kept.set(cookieDomain, value);
      else kept.delete(cookieDomain);
    },
  };
  return { jar, kept: () => Object.fromEntries(kept) };
};

describe('writeChoice', () => {
  let record: WarningRecord;
  beforeEach(() => {
    record = recordWarnings();
  });
  afterEach(() => {
    record.restore();
    clearCookies();
  });

  describe('in the browser', () => {
    it('writes, and says that it is kept', () => {
      expect(writeChoice(cookieJar, createOptions(), 'value', 60)).to.be.true;
      expect(document.cookie).to.equal('consent=value');
    });

    it('removes, and says that it is gone', () => {
      setCookie('consent', 'value');
      expect(writeChoice(cookieJar, createOptions(), null, 60)).to.be.true;
      expect(document.cookie).to.equal('');
    });

    it('leaves other cookies alone', () => {
      setCookie('session', '1');
      writeChoice(cookieJar, createOptions(), 'value', 60);
      writeChoice(cookieJar, createOptions(), null, 60);
      expect(document.cookie).to.equal('session=1');
    });

    it('keeps it on the host alone, with a warning, where the domain is refused', () => {
      const options = createOptions({ cookieDomain: 'example.com' });
      expect(writeChoice(cookieJar, options, 'value', 60)).to.be.true;
      expect(document.cookie).to.equal('consent=value');
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain('example.com');
    });

    it('says that it is not kept where the browser refuses', () => {
      const restore = replaceProperty(document, 'cookie', { get: () => '', set: () => undefined });
      try {
        expect(writeChoice(cookieJar, createOptions(), 'value', 60)).to.be.false;
      } finally {
        restore();
      }
    });

    it('says that it is not kept where a sandbox throws', () => {
      const fail = () => {
        throw new DOMException('sandboxed', 'SecurityError');
      };
      const restore = replaceProperty(document, 'cookie', { get: fail, set: fail });
      try {
        expect(writeChoice(cookieJar, createOptions(), 'value', 60)).to.be.false;
        expect(() => writeChoice(cookieJar, createOptions(), null, 60)).not.to.throw();
      } finally {
        restore();
      }
    });
  });

  describe('where host and parent domain have one each', () => {
    it('leaves one, on the host', () => {
      const { jar, kept } = createJar({ '': 'of the host', [HOST]: 'of the domain' });
      expect(writeChoice(jar, createOptions(), 'new', 60)).to.be.true;
      expect(kept()).to.deep.equal({ '': 'new' });
    });

    it('leaves one, on the domain that is asked for', () => {
      const { jar, kept } = createJar({ '': 'of the host', [HOST]: 'of the domain' });
      expect(writeChoice(jar, createOptions({ cookieDomain: HOST }), 'new', 60)).to.be.true;
      expect(kept()).to.deep.equal({ [HOST]: 'new' });
    });

    it('moves the one of the host to a domain that is asked for anew', () => {
      const { jar, kept } = createJar({ '': 'of the host' });
      expect(writeChoice(jar, createOptions({ cookieDomain: HOST }), 'new', 60)).to.be.true;
      expect(kept()).to.deep.equal({ [HOST]: 'new' });
    });

    it('removes both', () => {
      const { jar, kept } = createJar({ '': 'of the host', [HOST]: 'of the domain' });
      expect(writeChoice(jar, createOptions(), null, 60)).to.be.true;
      expect(kept()).to.be.empty;
    });
  });

  it('overwrites the one of the host where the domain is refused', () => {
    const { jar, kept } = createJar({ '': 'old' }, ['refused.example']);
    expect(writeChoice(jar, createOptions({ cookieDomain: 'refused.example' }), 'new', 60)).to.be.true;
    expect(kept()).to.deep.equal({ '': 'new' });
  });

  it('takes an older one with it where the new one is not kept: it is no longer the reader’s', () => {
    const { jar, kept } = createJar({ '': 'old' });
    const full: CookieJar = {
      read: jar.read,
      set(place, value, maxAge) {
        if (maxAge === 0) jar.set(place, value, maxAge);
      },
    };
    expect(writeChoice(full, createOptions(), 'new', 3600)).to.be.false;
    expect(kept()).to.be.empty;
    expect(record.warnings.join()).to.contain('4,096 bytes');
  });

  it('says that an older one was not overwritten', () => {
    const { jar, kept } = createJar({ '': 'old' }, ['']);
    expect(writeChoice(jar, createOptions(), 'new', 60)).to.be.false;
    expect(kept()).to.deep.equal({ '': 'old' });
  });

  it('says that one could not be removed', () => {
    const { jar } = createJar({ '': 'old' }, ['']);
    expect(writeChoice(jar, createOptions(), null, 60)).to.be.false;
  });
});
