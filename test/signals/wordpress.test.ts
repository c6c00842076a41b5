import { expect } from '@open-wc/testing';
import { listen } from '../../src/signals/wordpress.js';
import { createChoice } from '../core/support/create-choice.js';
import { forgetGlobals } from './support/forget-globals.js';
import { createInformedPage } from './support/informed-page.js';

/** The page's side of the plugin, as it behaves: a cookie per category, an event where one changes. */
const runPlugin = () => {
  const cookies: Record<string, string> = {};
  const services: Record<string, boolean> = {};
  const changes: Record<string, string>[] = [];
  document.addEventListener('wp_listen_for_consent_change', (event) => {
    changes.push({ ...(event as CustomEvent<Record<string, string>>).detail });
  });
  Object.assign(window, {
    wp_set_consent(category: string, value: string) {
      const before = cookies[category];
      cookies[category] = value;
      if (before === value) return;
      const detail = Object.assign([], { [category]: value });
      document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail }));
    },
    wp_set_service_consent: (service: string, isGranted: boolean) => (services[service] = isGranted),
    wp_has_consent: (category: string) => {
      const type = (window as { wp_consent_type?: string }).wp_consent_type;
      if (!type) return true;
      return type === 'optout' && !cookies[category] ? true : cookies[category] === 'allow';
    },
  });
  return { cookies, services, changes };
};
const has = (category: string) =>
  (window as unknown as { wp_has_consent: (category: string) => boolean }).wp_has_consent(category);
const type = () => (window as { wp_consent_type?: string }).wp_consent_type;

const ALL = ['functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing'];
const allow = (...allowed: string[]) =>
  Object.fromEntries(ALL.map((category) => [category, allowed.includes(category) ? 'allow' : 'deny']));

describe('the signal to WordPress', () => {
  afterEach(() => forgetGlobals('wp_consent_type', 'wp_set_consent', 'wp_set_service_consent', 'wp_has_consent'));

  it('says the type, and sets nothing before there is something to keep', () => {
    const { cookies } = runPlugin();
    let types = 0;
    const handleType = () => (types += Number(type() === 'optin'));
    document.addEventListener('wp_consent_type_defined', handleType);
    listen(createInformedPage());
    document.removeEventListener('wp_consent_type_defined', handleType);
    expect(types).to.equal(1);
    expect(cookies).to.deep.equal({});
    expect(ALL.filter(has)).to.deep.equal([]);
  });

  it('sets every category of a choice, and tells of what changes', () => {
    const { cookies, changes } = runPlugin();
    const { commands, ...page } = createInformedPage();
    listen(page);
    commands.choose({ statistics: true });
    expect(cookies).to.deep.equal(allow('functional', 'statistics', 'statistics-anonymous'));
    changes.length = 0;
    commands.choose({ statistics: false, marketing: true });
    expect(changes).to.deep.equal([{ statistics: 'deny' }, { 'statistics-anonymous': 'deny' }, { marketing: 'allow' }]);
    commands.refuse();
    expect(cookies).to.deep.equal(allow('functional'));
    commands.reset();
    expect(cookies).to.deep.equal(allow('functional'));
  });

  it('has the stored choice for a plugin that comes later', () => {
    listen(createInformedPage('', { stored: [createChoice()] }));
    const { cookies } = runPlugin();
    expect(cookies).to.deep.equal({});
    window.dispatchEvent(new Event('load'));
    expect(cookies).to.deep.equal(allow('functional', 'statistics', 'statistics-anonymous'));
  });

  it('says the type once more to who comes later, when all that is granted is known', () => {
    listen(createInformedPage('', { stored: [createChoice()] }));
    runPlugin();
    const granted: string[][] = [];
    const handleType = () => granted.push(ALL.filter(has));
    document.addEventListener('wp_consent_type_defined', handleType);
    window.dispatchEvent(new Event('load'));
    document.removeEventListener('wp_consent_type_defined', handleType);
    // The adapters of the tests before this one hear of it too, first.
    expect(granted.at(-1)).to.deep.equal(['functional', 'statistics', 'statistics-anonymous']);
  });

  it('lets an opt-out page be, but for Global Privacy Control and a refusal', () => {
    const { cookies } = runPlugin();
    const { commands, ...page } = createInformedPage('', { mode: 'opt-out' });
    listen(page);
    expect(type()).to.equal('optout');
    expect(cookies).to.deep.equal({});
    expect(ALL.filter(has)).to.deep.equal(ALL);
    commands.refuse();
    expect(ALL.filter(has)).to.deep.equal(['functional']);

    forgetGlobals('wp_consent_type');
    const other = runPlugin();
    listen(createInformedPage('', { mode: 'opt-out', gpc: true }));
    expect(other.cookies).to.deep.equal(allow('functional'));
  });

  it('has measurement that is exempt', () => {
    const { cookies } = runPlugin();
    const markup = '<consent-category name="audience" signals="wordpress:statistics-anonymous"></consent-category>';
    const page = createInformedPage(markup, { stored: [createChoice({ on: ['necessary', 'audience'], off: [] })] });
    listen(page);
    expect(cookies).to.deep.equal(allow('functional', 'statistics-anonymous'));
  });

  it('sets services, also where nothing else has changed', () => {
    const { services } = runPlugin();
    const markup =
      '<consent-category name="marketing"><consent-service name="youtube"></consent-service><consent-service name="vimeo"></consent-service></consent-category>';
    const { commands, ...page } = createInformedPage(markup);
    listen(page);
    expect(services).to.deep.equal({});
    commands.choose({ marketing: true }, { vimeo: false });
    expect(services).to.deep.equal({ youtube: true, vimeo: false });
    commands.choose({}, { vimeo: true });
    expect(services).to.deep.equal({ youtube: true, vimeo: true });
  });

  it('does without services where the plugin is of version 1', () => {
    runPlugin();
    forgetGlobals('wp_set_service_consent');
    const { commands, ...page } = createInformedPage(
      '<consent-category name="a"><consent-service name="b"></consent-service></consent-category>',
    );
    listen(page);
    expect(() => commands.accept()).not.to.throw();
    expect(ALL.filter(has)).to.deep.equal(['functional']);
  });
});
