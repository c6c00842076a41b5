import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Choice } from '../../src/core/choice.js';
import { decodeChoice, encodeChoice } from '../../src/core/cookie-codec.js';
import { createChoice } from './support/create-choice.js';

const WHOLE =
  'v=1&b=expressed&m=implied&r=1&t=1795471200&id=0f8fad5bd9cb469fa165&on=necessary+statistics&off=marketing';

/** The whole value with one field replaced, or left out. */
const damage = (key: string, value?: string): string => {
  const fields = new URLSearchParams(WHOLE);
  if (value === undefined) fields.delete(key);
  else fields.set(key, value);
  return `${fields}`;
};

const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((word) => !/\s/.test(word) && word !== '__proto__');
const names = fc.uniqueArray(name, { maxLength: 8 });

/** Services by name: what they are, or `null` where they follow their category. */
const services = fc.dictionary(name, fc.option(fc.boolean()), { maxKeys: 8, noNullPrototype: true });

const choices: fc.Arbitrary<Choice> = fc
  .record({
    basis: fc.constantFrom('implied', 'expressed'),
    mode: fc.constantFrom('implied', 'opt-in', 'opt-out'),
    revision: fc.integer({ min: 1 }),
    time: fc.nat({ max: 4_000_000_000 }),
    id: fc.stringMatching(/^[0-9a-f]{20}$/),
    on: names,
    off: names,
    services,
    isRecorded: fc.boolean(),
  })
  .filter(({ on, off }) => !on.some((one) => off.includes(one)))
  .map(({ services, isRecorded, ...choice }) => {
    const names = Object.keys(services);
    const differing = [true, false].flatMap((isOn) => names.filter((one) => services[one] === isOn));
    return {
      ...choice,
      services: Object.fromEntries(differing.map((one) => [one, services[one] === true])),
      asked: isRecorded && names[0] ? names : (false as const),
    };
  });

describe('encodeChoice', () => {
  it('writes a form-encoded query string, its fields in order', () => {
    const choice = createChoice({ mode: 'implied', on: ['necessary', 'statistics'], off: ['marketing'] });
    expect(encodeChoice(choice)).to.equal(WHOLE);
  });

  it('ends with the services that differ', () => {
    const choice = createChoice({
      mode: 'implied',
      off: ['marketing'],
      services: { youtube: true, a: false, b: false },
    });
    expect(encodeChoice(choice)).to.equal(`${WHOLE}&son=youtube&soff=a+b`);
  });

  it('records which services were asked about, where there are services', () => {
    const parts = { mode: 'implied', off: ['marketing'] } as const;
    const asked = ['youtube', 'vimeo'];
    expect(encodeChoice(createChoice({ ...parts, asked }))).to.equal(`${WHOLE}&s=youtube+vimeo`);
    expect(encodeChoice(createChoice({ ...parts, asked, services: { youtube: true } }))).to.equal(
      `${WHOLE}&son=youtube&s=youtube+vimeo`,
    );
    expect(encodeChoice(createChoice({ ...parts, asked: ['youtube'], services: { youtube: true } }))).to.equal(
      `${WHOLE}&son=youtube&s=youtube`,
    );
    expect(encodeChoice(createChoice({ ...parts, asked: false }))).to.equal(WHOLE);
  });

  it('names the lists even where they are empty', () => {
    expect(encodeChoice(createChoice({ on: [], off: [] }))).to.match(/&on=&off=$/);
  });

  it('stays under 300 bytes for four categories', () => {
    const choice = createChoice({
      mode: 'opt-out',
      revision: 999,
      on: ['necessary', 'preferences'],
      off: ['statistics', 'marketing'],
      services: { youtube: true, 'google-maps': true, 'facebook-pixel': true },
    });
    expect(`consent=${encodeChoice(choice)}`.length).to.be.below(300);
  });

  it('uses no character that a cookie cannot hold', () => {
    fc.assert(fc.property(choices, (choice) => /^[\w.*%+=&-]+$/.test(encodeChoice(choice))));
  });
});

describe('decodeChoice', () => {
  it('reads the value of the contract', () => {
    expect(decodeChoice(WHOLE)).to.deep.equal(createChoice({ mode: 'implied', off: ['marketing'] }));
  });

  it('gives back whatever was encoded', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(decodeChoice(encodeChoice(choice))).to.deep.equal(choice);
      }),
    );
  });

  it('reads fields in any order, and passes over those it does not know', () => {
    const fields = [...new URLSearchParams(`${WHOLE}&later=1`)].reverse();
    expect(decodeChoice(`${new URLSearchParams(fields)}`)).to.deep.equal(
      createChoice({ mode: 'implied', off: ['marketing'] }),
    );
  });

  it('reads spaces that a server has written as %20', () => {
    expect(decodeChoice(WHOLE.replaceAll('+', '%20'))).to.deep.equal(
      createChoice({ mode: 'implied', off: ['marketing'] }),
    );
  });

  for (const key of ['v', 'b', 'm', 'r', 't', 'id', 'on', 'off'])
    it(`takes a value without ${key} for no choice`, () => {
      expect(decodeChoice(damage(key))).to.be.null;
    });

  const bad: Record<string, string[]> = {
    v: ['', '0', '2', '11', 'one'],
    b: ['', 'none', 'implied ', 'EXPRESSED', 'expressed implied'],
    m: ['', 'auto', 'opt', 'opt-in opt-out'],
    r: ['', '-1', '1.5', 'x', '1 1'],
    t: ['', '-5', '1e9', 'NaN', '12 12'],
    id: ['', 'a b', '<b>', 'é'],
  };
  for (const [key, values] of Object.entries(bad))
    for (const value of values)
      it(`takes ${key}="${value}" for no choice`, () => {
        expect(decodeChoice(damage(key, value))).to.be.null;
      });

  it('takes a category that is both granted and denied for no choice', () => {
    expect(decodeChoice(damage('off', 'marketing statistics'))).to.be.null;
  });

  it('grants no service that is both granted and denied', () => {
    expect(decodeChoice(`${WHOLE}&son=a+b&soff=c+b`)?.services['b']).not.to.equal(true);
  });

  for (const service of ['constructor', '__proto__', 'toString'])
    it(`keeps a service named ${service} denied`, () => {
      const choice = createChoice({ services: Object.fromEntries([[service, false]]) });
      expect(encodeChoice(choice)).to.match(new RegExp(`&soff=${service}$`));
      expect(Object.entries(decodeChoice(encodeChoice(choice))?.services ?? {})).to.deep.equal([[service, false]]);
    });

  it('takes a value cut short before its last list for no choice', () => {
    for (let length = 0; length < WHOLE.indexOf('&off='); length++)
      expect(decodeChoice(WHOLE.slice(0, length)), WHOLE.slice(0, length)).to.be.null;
  });

  it('takes what is encoded once more for no choice', () => {
    expect(decodeChoice(encodeURIComponent(WHOLE))).to.be.null;
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()), (value) => {
        expect(decodeChoice(value)).to.be.null;
      }),
    );
  });

  it('reads a whole choice or none, whatever one field holds', () => {
    const keys = fc.constantFrom('v', 'b', 'm', 'r', 't', 'id', 'on', 'off', 'son', 'soff', 's');
    fc.assert(
      fc.property(keys, fc.string({ unit: 'binary' }), (key, value) => {
        const choice = decodeChoice(damage(key, value));
        if (choice) expect(decodeChoice(encodeChoice(choice))).to.deep.equal(choice);
      }),
    );
  });
});
