import { expect } from '@open-wc/testing';
import { cookieJar } from '../../src/browser/cookie-jar.js';
import { encodeChoice } from '../../src/core/cookie-codec.js';
import { createChoice } from '../core/support/create-choice.js';
import { clearCookies } from '../support/clear-cookies.js';
import { setCookie } from '../support/set-cookie.js';
import { replaceProperty } from './support/replace-property.js';
import { watchCookieWrites } from './support/watch-cookie-writes.js';

const PLACE = { cookieName: 'consent', cookieDomain: '' };

describe('cookieJar', () => {
  afterEach(clearCookies);

  describe('read', () => {
    it('is empty where there is no cookie of the name', () => {
      setCookie('another', 'value');
      expect(cookieJar.read(PLACE)).to.be.empty;
    });

    it('gives the value as it is in the cookie', () => {
      setCookie('consent', 'v=1&on=a+b%C3%A9');
      expect(cookieJar.read(PLACE)).to.deep.equal(['v=1&on=a+b%C3%A9']);
    });

    it('takes no cookie whose name only begins or ends the same', () => {
      setCookie('consent-x', '1');
      setCookie('x-consent', '2');
      setCookie('consen', '3');
      expect(cookieJar.read(PLACE)).to.be.empty;
    });

    it('takes no value for a name', () => {
      setCookie('another', 'consent=1');
      expect(cookieJar.read(PLACE)).to.be.empty;
    });

    it('goes by the name that it is given', () => {
      setCookie('consent', 'one');
      setCookie('my.consent', 'two');
      expect(cookieJar.read({ ...PLACE, cookieName: 'my.consent' })).to.deep.equal(['two']);
    });

    it('gives every cookie of the name, those of a host and of its parent', () => {
      const restore = replaceProperty(document, 'cookie', { get: () => 'a=1; consent=host; b=2; consent=parent' });
      try {
        expect(cookieJar.read(PLACE)).to.deep.equal(['host', 'parent']);
      } finally {
        restore();
      }
    });

    it('is empty where a sandbox throws', () => {
      const restore = replaceProperty(document, 'cookie', {
        get() {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      });
      try {
        expect(cookieJar.read(PLACE)).to.be.empty;
      } finally {
        restore();
      }
    });
  });

  describe('set', () => {
    const write = (...[place, value, maxAge]: Parameters<typeof cookieJar.set>): string => {
      const { writes, restore } = watchCookieWrites();
      cookieJar.set(place, value, maxAge);
      restore();
      expect(writes).to.have.length(1);
      return writes[0] ?? '';
    };
    const attributes = (cookie: string) => cookie.toLowerCase().split(/; */).slice(1);

    it('keeps a choice word for word', () => {
      const value = encodeChoice(
        createChoice({ on: ['necessary', 'mesure-d’audience'], services: { 'a&b=c;d': true } }),
      );
      cookieJar.set(PLACE, value, 60);
      expect(cookieJar.read(PLACE)).to.deep.equal([value]);
      expect(document.cookie).to.equal(`consent=${value}`);
    });

    it('sets Path=/, SameSite=Lax and Max-Age, and on plain http nothing else', () => {
      const cookie = write(PLACE, 'value', 60);
      expect(cookie.split(/; */)[0]).to.equal('consent=value');
      expect(attributes(cookie)).to.have.members(['path=/', 'samesite=lax', 'max-age=60']);
    });

    it('names the domain where one is asked for', () => {
      const cookie = write({ ...PLACE, cookieDomain: 'example.com' }, 'value', 60);
      expect(attributes(cookie)).to.include('domain=example.com');
      expect(cookieJar.read(PLACE)).to.be.empty;
    });

    it('overwrites', () => {
      cookieJar.set(PLACE, 'one', 60);
      cookieJar.set(PLACE, 'two', 60);
      expect(cookieJar.read(PLACE)).to.deep.equal(['two']);
    });

    it('removes with a life of 0', () => {
      cookieJar.set(PLACE, 'value', 60);
      cookieJar.set(PLACE, '', 0);
      expect(document.cookie).to.equal('');
    });
  });
});
