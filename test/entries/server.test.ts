import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConsent } from '../../src/server.js';

const TIME = 1_795_471_200;
const now = (TIME + 3600) * 1000;
const cookie = (changes: Record<string, string> = {}) =>
  `consent=${new URLSearchParams({
    v: '1',
    b: 'expressed',
    m: 'implied',
    r: '1',
    t: `${TIME}`,
    id: '0f8fad5bd9cb469fa165',
    on: 'necessary statistics',
    off: 'marketing',
    ...changes,
  })}`;

describe('readConsent', () => {
  it('reads a choice among other cookies', () => {
    const consent = readConsent(`session=abc; ${cookie()}; theme=dark`, { now });
    expect(consent.basis).to.equal('expressed');
    expect(consent.granted).to.deep.equal(['necessary', 'statistics']);
    expect(consent.denied).to.deep.equal(['marketing']);
    expect(consent.mode).to.equal('implied');
    expect(consent.decidedAt?.getTime()).to.equal(TIME * 1000);
    expect(consent.id).to.equal('0f8fad5bd9cb469fa165');
  });

  it('grants nothing but the necessary without a choice', () => {
    for (const header of [undefined, null, '', 'session=abc', 'consent=', 'consent=yes', 'xconsent=v=1'])
      expect(readConsent(header, { now }).granted, String(header)).to.deep.equal(['necessary']);
  });

  it('knows the name, the revision and the life that the page gives the cookie', () => {
    expect(readConsent(cookie().replace('consent', 'choice'), { now, cookieName: 'choice' }).basis).to.equal(
      'expressed',
    );
    expect(readConsent(cookie(), { now, revision: 2 }).basis).to.equal('none');
    expect(readConsent(cookie({ r: '2' }), { now, revision: 2 }).basis).to.equal('expressed');
    expect(readConsent(cookie(), { now: now + 2 * 86_400_000, maxAgeDays: 1 }).basis).to.equal('none');
  });

  it('takes a choice that is silent about a category for none', () => {
    const categories = ['statistics', 'marketing'];
    expect(readConsent(cookie(), { now, categories }).basis).to.equal('expressed');
    expect(readConsent(cookie(), { now, categories: [...categories, 'maps'] }).granted).to.deep.equal(['necessary']);
  });

  it('lets an implied choice pass only where the page implies', () => {
    const header = cookie({ b: 'implied' });
    const categories = ['statistics', 'marketing'];
    expect(readConsent(header, { now, categories, mode: 'implied' }).basis).to.equal('implied');
    expect(readConsent(header, { now, categories }).basis).to.equal('none');
    expect(readConsent(header, { now, categories, mode: 'implied', gpc: true }).granted).to.deep.equal(['necessary']);
  });

  it('counts the newest of two', () => {
    const older = cookie({ t: `${TIME - 60}`, on: 'necessary marketing', off: 'statistics' });
    expect(readConsent(`${older}; ${cookie()}`, { now }).denied).to.deep.equal(['marketing']);
    expect(readConsent(`${cookie()}; ${older}`, { now }).denied).to.deep.equal(['marketing']);
  });

  it('never throws, and never grants what no whole cookie says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { granted } = readConsent(`consent=${value}`, { now });
        expect(granted).to.deep.equal(['necessary']);
      }),
      { numRuns: 1000 },
    );
  });
});
