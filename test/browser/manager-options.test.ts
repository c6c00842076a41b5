import { expect } from '@open-wc/testing';
import { readOptions } from '../../src/browser/manager-options.js';
import { DAY, optionsWithoutManager, type Options } from '../../src/core/options.js';
import { replaceProperty } from './support/replace-property.js';

/** What a page with this markup asks, and what its owner hears of it. */
const read = (attributes = '', children = ''): { options: Options; complaints: string[] } => {
  const page = document.createElement('div');
  page.innerHTML = `<consent-manager ${attributes}>${children}</consent-manager>`;
  const complaints: string[] = [];
  const options = readOptions(page.firstElementChild, (element, attribute, instead) => {
    complaints.push(`${element.localName} ${attribute}: ${instead}`);
  });
  return { options, complaints };
};
const names = (options: Options) => options.categories?.map(({ name }) => name);
const category = (markup: string, name: string) =>
  read('', markup).options.categories?.find((one) => one.name === name);

describe('readOptions', () => {
  it('asks nothing without a manager', () => {
    const complain = () => expect.fail();
    expect(readOptions(null, complain)).to.deep.equal(optionsWithoutManager);
  });

  it('has a default for everything', () => {
    const { options, complaints } = read();
    expect(options).to.include({
      mode: 'implied',
      revision: 1,
      maxAge: 182 * DAY,
      cookieName: 'consent',
      cookieDomain: '',
      gpc: false,
    });
    expect(names(options)).to.deep.equal(['necessary', 'preferences', 'statistics', 'marketing']);
    expect(complaints).to.be.empty;
  });

  const good: [string, Partial<Options>][] = [
    ['mode="implied"', { mode: 'implied' }],
    ['mode="opt-in"', { mode: 'opt-in' }],
    ['mode="opt-out"', { mode: 'opt-out' }],
    ['mode="OPT-OUT"', { mode: 'opt-out' }],
    ['mode=" opt-out "', { mode: 'opt-out' }],
    ['mode="auto" region="FR"', { mode: undefined }],
    ['revision="2"', { revision: 2 }],
    ['revision="20260131"', { revision: 20260131 }],
    ['max-age-days="1"', { maxAge: DAY }],
    ['max-age-days="99"', { maxAge: 99 * DAY }],
    ['max-age-days="365"', { maxAge: 365 * DAY }],
    ['max-age-days="400"', { maxAge: 400 * DAY }],
    ['cookie-name="my-consent.v2"', { cookieName: 'my-consent.v2' }],
    ['cookie-domain="example.com"', { cookieDomain: 'example.com' }],
    ['cookie-domain=".example.com"', { cookieDomain: '.example.com' }],
  ];
  for (const [attributes, expected] of good)
    it(`reads ${attributes}`, () => {
      const { options, complaints } = read(attributes);
      expect(options).to.include(expected);
      expect(complaints).to.be.empty;
    });

  it('has `auto` decided once what decides is there', () => {
    const page = document.createElement('div');
    page.innerHTML = '<consent-manager mode="Auto" region="US"></consent-manager>';
    const decide = (manager: Element) => (manager.getAttribute('region') === 'US' ? 'opt-out' : 'opt-in');
    expect(readOptions(page.firstElementChild, () => expect.fail(), decide).mode).to.equal('opt-out');
  });

  const bad: [string, string[], Partial<Options>][] = [
    ['mode', ['optin', 'opt_out', 'opt-outt', 'none', 'constructor'], { mode: 'opt-in' }],
    ['revision', ['0', '-1', '1.5', '1e3', 'two', '0x2', '9999999999999999999999'], { revision: 1 }],
    ['max-age-days', ['0', '-7', '401', '1000', '6 months', '12.5', 'NaN', 'Infinity'], { maxAge: 182 * DAY }],
    ['cookie-name', ['my consent', 'a=b', 'a;b', 'a,b', 'é'], { cookieName: 'consent' }],
    ['cookie-domain', ['example.com;', 'a b', 'https://example.com', 'example.com/'], { cookieDomain: '' }],
  ];
  for (const [attribute, values, expected] of bad)
    for (const value of values)
      it(`falls back, with one complaint, for ${attribute}="${value}"`, () => {
        const { options, complaints } = read(`${attribute}="${value}"`);
        expect(options).to.include(expected);
        expect(complaints).to.have.length(1);
        expect(complaints[0]).to.match(new RegExp(`^consent-manager ${attribute}: `));
      });

  it('names what is used instead of a bad mode', () => {
    expect(read('mode="optin"').complaints).to.deep.equal(['consent-manager mode: opt-in']);
  });

  describe('under Global Privacy Control', () => {
    let restore = (): void => undefined;
    const signal = (value: unknown) => (restore = replaceProperty(navigator, 'globalPrivacyControl', { value }));
    afterEach(() => restore());

    it('honours the signal', () => {
      signal(true);
      expect(read().options.gpc).to.be.true;
    });

    it('does not with no-gpc', () => {
      signal(true);
      expect(read('no-gpc').options.gpc).to.be.false;
    });

    it('takes nothing but true for the signal', () => {
      for (const value of [false, undefined, '1', 1]) {
        signal(value);
        expect(read().options.gpc, String(value)).to.be.false;
        restore();
      }
    });
  });

  describe('categories', () => {
    it('come in document order', () => {
      const { options } = read(
        '',
        '<consent-category name="b"></consent-category><consent-category name="necessary"></consent-category><consent-category name="a"></consent-category>',
      );
      expect(names(options)).to.deep.equal(['b', 'necessary', 'a']);
    });

    it('always have `necessary` among them', () => {
      const { options } = read('', '<consent-category name="statistics"></consent-category>');
      expect(names(options)).to.deep.equal(['necessary', 'statistics']);
      expect(options.categories?.map(({ required }) => required)).to.deep.equal([true, false]);
    });

    it('cannot make `necessary` a matter of choice', () => {
      expect(category('<consent-category name="necessary" default="denied"></consent-category>', 'necessary')?.required)
        .to.be.true;
    });

    it('are found inside other markup', () => {
      expect(names(read('', '<div><consent-category name="a"></consent-category></div>').options)).to.deep.equal([
        'necessary',
        'a',
      ]);
    });

    it('can be required', () => {
      expect(category('<consent-category name="a" required></consent-category>', 'a')?.required).to.be.true;
      expect(category('<consent-category name="a"></consent-category>', 'a')?.required).to.be.false;
    });

    it('can have a default of their own', () => {
      const initially = (attribute: string) =>
        category(`<consent-category name="a" ${attribute}></consent-category>`, 'a')?.initially;
      expect(initially('default="granted"')).to.be.true;
      expect(initially('default="GRANTED"')).to.be.true;
      expect(initially('default="denied"')).to.be.false;
      expect(initially('')).to.be.undefined;
    });

    for (const value of ['grant', 'granted!', 'true', 'yes', 'gränted'])
      it(`are denied, with one complaint, for default="${value}"`, () => {
        const { options, complaints } = read('', `<consent-category name="a" default="${value}"></consent-category>`);
        expect(options.categories?.[1]?.initially).to.be.false;
        expect(complaints).to.deep.equal(['consent-category default: denied']);
      });

    for (const attribute of ['', 'name', 'name=""', 'name="two words"', 'name=" "'])
      it(`are left out, with one complaint, for ${attribute || 'no name'}`, () => {
        const { options, complaints } = read(
          '',
          `<consent-category name="a"></consent-category><consent-category ${attribute}></consent-category>`,
        );
        expect(names(options)).to.deep.equal(['necessary', 'a']);
        expect(complaints).to.have.length(1);
        expect(complaints[0]).to.match(/^consent-category name: /);
      });

    it('count once, the first of a name, with one complaint', () => {
      const { options, complaints } = read(
        '',
        '<consent-category name="a" default="denied"></consent-category><consent-category name="a" default="granted"></consent-category>',
      );
      expect(names(options)).to.deep.equal(['necessary', 'a']);
      expect(options.categories?.[1]?.initially).to.be.false;
      expect(complaints).to.have.length(1);
    });

    it('are the built-in ones where none can be used', () => {
      expect(names(read('', '<consent-category></consent-category>').options)).to.have.length(4);
    });
  });

  describe('services', () => {
    const services = (markup: string) =>
      category(
        `<consent-category name="a">${markup}</consent-category><consent-category name="b"></consent-category>`,
        'a',
      )?.services;

    it('belong to the category around them', () => {
      expect(
        services('<consent-service name="x"></consent-service> text <consent-service name="y"></consent-service>'),
      ).to.have.length(2);
      expect(
        category(
          '<consent-category name="a"><consent-service name="x"></consent-service></consent-category><consent-category name="b"></consent-category>',
          'b',
        )?.services,
      ).to.be.empty;
    });

    it('count once, with one complaint', () => {
      const { options, complaints } = read(
        '',
        '<consent-category name="a"><consent-service name="x"></consent-service><consent-service name="x"></consent-service></consent-category>',
      );
      expect(options.categories?.[1]?.services).to.have.length(1);
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.match(/^consent-service name: /);
    });

    it('are left out, with one complaint, without a name', () => {
      const { options, complaints } = read(
        '',
        '<consent-category name="a"><consent-service></consent-service></consent-category>',
      );
      expect(options.categories?.[1]?.services).to.be.empty;
      expect(complaints).to.have.length(1);
    });
  });
});
