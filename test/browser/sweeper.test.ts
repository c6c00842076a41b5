import { expect } from '@open-wc/testing';
import { sweep } from '../../src/browser/sweeper.js';
import { createSnapshot } from '../../src/core/snapshot.js';
import { createChoice } from '../core/support/create-choice.js';
import { createOptions } from '../core/support/create-options.js';
import { clearCookies } from '../support/clear-cookies.js';
import { setCookie } from '../support/set-cookie.js';
import { replaceProperty } from './support/replace-property.js';

const consent = createSnapshot(createOptions(), createChoice({ on: ['statistics'], off: ['marketing'] }), true);

const sweepOf = (marketing: string, statistics = '') => {
  const manager = document.createElement('div');
  manager.innerHTML = `<consent-category name="marketing" ${marketing}></consent-category>
    <consent-category name="statistics" ${statistics}></consent-category>`;
  return sweep(manager, consent, 'consent');
};
const names = () =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.replace(/=.*/, ''))
    .sort();

describe('sweep', () => {
  let restore = (): void => undefined;
  afterEach(() => {
    restore();
    restore = () => undefined;
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('removes the cookies that the denied declare, and no other', () => {
    for (const name of ['_fbp', '_fbp2', 'fr', 'session', '_ga', 'jaccepte']) setCookie(name, '1');
    expect(sweepOf('cookies="_fbp fr missing"', 'cookies="_ga"')).to.deep.equal([]);
    expect(names()).to.deep.equal(['_fbp2', '_ga', 'jaccepte', 'session']);
  });

  it('takes a glob for all that it matches', () => {
    for (const name of ['_pk_id.1', '_pk_ses.1', '_pkx']) setCookie(name, '1');
    sweepOf('cookies="_pk_*"');
    expect(names()).to.deep.equal(['_pkx']);
  });

  it('leaves what a granted one declares too', () => {
    for (const name of ['_ga', '_gid']) setCookie(name, '1');
    sweepOf('cookies="_g*"', 'cookies="_ga"');
    expect(names()).to.deep.equal(['_ga']);
  });

  it('never removes the cookie of the choice', () => {
    setCookie('consent', 'choice');
    setCookie('other', '1');
    sweepOf('cookies="*"');
    expect(names()).to.deep.equal(['consent']);
  });

  it('removes those of a path above the page, and a name that no glob can spell', () => {
    document.cookie = '_fbp=1; Path=/';
    document.cookie = `_fbp=2; Path=${location.pathname.replace(/[^/]*$/, '')}`;
    document.cookie = '[a].b+c=1; Path=/';
    expect(sweepOf('cookies="_fbp [a].b+c"')).to.deep.equal([]);
    expect(names()).to.be.empty;
  });

  it('removes keys of both storages, whatever they are called', () => {
    for (const storage of [localStorage, sessionStorage])
      for (const key of ['ads:1', 'ads:2', 'length', 'cart', '']) storage.setItem(key, 'x');
    expect(sweepOf('storage="ads:* length"')).to.deep.equal([]);
    for (const storage of [localStorage, sessionStorage]) {
      expect(storage.length).to.equal(2);
      expect(storage.getItem('cart')).to.equal('x');
    }
  });

  it('returns what is still there', () => {
    restore = replaceProperty(document, 'cookie', { get: () => '_fbp=1; jar=2', set: () => undefined });
    expect(sweepOf('cookies="_fbp gone"')).to.deep.equal(['_fbp']);
  });

  it('does not throw where storage is out of reach, and goes on with the rest', () => {
    const fail = () => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    const restores = [
      replaceProperty(window, 'localStorage', { get: fail }),
      replaceProperty(document, 'cookie', { get: fail, set: fail }),
    ];
    restore = () => restores.forEach((undo) => undo());
    sessionStorage.setItem('pixel', '1');
    expect(sweepOf('cookies="_fbp" storage="pixel"')).to.deep.equal([]);
    expect(sessionStorage.getItem('pixel')).to.be.null;
  });

  it('writes no cookie where none is declared', () => {
    const writes: string[] = [];
    restore = replaceProperty(document, 'cookie', { get: () => '', set: (value: string) => void writes.push(value) });
    sweepOf('');
    expect(writes).to.be.empty;
  });
});
