import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createSetCookie, isGranted, readConsent } from '../../src/server.js';

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

  it('knows what the markup says of a category', () => {
    const statistics = { name: 'statistics', default: 'granted' } as const;
    expect(readConsent('', { now, categories: [statistics] }).granted).to.deep.equal(['necessary', 'statistics']);
    expect(readConsent('', { now, categories: [statistics], gpc: true }).granted).to.deep.equal(['necessary']);
    expect(readConsent(cookie({ off: 'statistics', on: '' }), { now, categories: [statistics] }).denied).to.deep.equal([
      'statistics',
    ]);
    const marketing = { name: 'marketing', default: 'denied' } as const;
    expect(readConsent('', { now, categories: [marketing], mode: 'opt-out' }).granted).to.deep.equal(['necessary']);
    const required = { name: 'security', required: true };
    expect(readConsent(cookie(), { now, categories: [required] }).granted).to.deep.equal(['necessary', 'security']);
  });

  it('names the categories in the order of the page, each once', () => {
    const categories = ['statistics', 'necessary', { name: 'statistics', default: 'granted' } as const];
    expect(readConsent('', { now, categories, mode: 'opt-out' }).granted).to.deep.equal(['statistics', 'necessary']);
    expect(readConsent('', { now, categories }).denied).to.deep.equal(['statistics']);
  });

  it('takes a choice that was not asked about a service for none', () => {
    const categories = ['statistics', { name: 'marketing', services: ['youtube', 'ads'] }];
    const asked = cookie({ son: 'youtube', s: 'youtube ads' });
    expect(readConsent(asked, { now, categories }).basis).to.equal('expressed');
    expect(isGranted(readConsent(asked, { now, categories }), 'marketing', 'youtube')).to.equal(true);
    expect(isGranted(readConsent(asked, { now, categories }), 'marketing', 'ads')).to.equal(false);
    expect(readConsent(cookie({ s: 'youtube' }), { now, categories }).basis).to.equal('none');
  });

  it('takes options that are undefined for those that are not there', () => {
    const { cookieName, maxAgeDays, mode, revision, categories, gpc } = {} as Record<string, undefined>;
    const options = { cookieName, maxAgeDays, mode, revision, categories, gpc, now };
    expect(readConsent(cookie(), options).granted).to.deep.equal(['necessary', 'statistics']);
  });

  it('reads what a Headers object gives', () => {
    expect(readConsent(new Headers().get('cookie'), { now }).basis).to.equal('none');
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

describe('createSetCookie', () => {
  it('gives a choice back as it is, for what is left of its life', () => {
    const header = createSetCookie(`session=abc; ${cookie()}`, { now });
    expect(header).to.equal(`${cookie()}; Path=/; SameSite=Lax; Secure; Max-Age=${182 * 86_400 - 3600}`);
    const tomorrow = createSetCookie(header!.split(';')[0], { now: now + 86_400_000 });
    expect(tomorrow).to.equal(`${cookie()}; Path=/; SameSite=Lax; Secure; Max-Age=${181 * 86_400 - 3600}`);
  });

  it('follows the name, the domain and the life that the page gives the cookie', () => {
    const options = { now, cookieName: 'choice', cookieDomain: 'example.com', maxAgeDays: 30, secure: false };
    const value = cookie().slice('consent='.length);
    expect(createSetCookie(`choice=${value}`, options)).to.equal(
      `choice=${value}; Path=/; Domain=example.com; SameSite=Lax; Max-Age=${30 * 86_400 - 3600}`,
    );
  });

  it('never asks for a life that is over', () => {
    const end = (TIME + 182 * 86_400) * 1000;
    expect(createSetCookie(cookie(), { now: end - 1500 })).to.match(/; Max-Age=1$/);
    expect(createSetCookie(cookie(), { now: end })).to.equal(null);
  });

  it('gives back the newest of two, and nothing where no choice holds', () => {
    const older = cookie({ t: `${TIME - 60}`, on: 'necessary marketing', off: 'statistics' });
    expect(createSetCookie(`${older}; ${cookie()}`, { now })).to.contain(`t=${TIME}&`);
    const implied = cookie({ b: 'implied' });
    expect(createSetCookie(implied, { now })).to.contain('b=implied');
    expect(createSetCookie(implied, { now, mode: 'implied', gpc: true })).to.equal(null);
    expect(createSetCookie(implied, { now, categories: ['statistics'] })).to.equal(null);
    expect(createSetCookie(cookie({ r: '2' }), { now })).to.equal(null);
    expect(createSetCookie(undefined, { now })).to.equal(null);
  });

  it('puts nothing into the header that could end it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (on, rest) => {
        const value = `v=1&b=expressed&m=implied&r=1&t=${TIME}&id=a&on=${on}&off=&${rest}`;
        const header = createSetCookie(`consent=${value}`, { now });
        expect(header ?? '').to.match(/^[\x20-\x7e]*$/);
        expect((header ?? '').split(';').length).to.be.lessThan(6);
      }),
      { numRuns: 1000 },
    );
  });
});
