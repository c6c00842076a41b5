import { expect } from '@open-wc/testing';
import type * as TrustedTypesModule from '../../src/browser/trusted-types.js';
import { openPage, type Page } from './support/open-page.js';
import { replaceProperty } from './support/replace-property.js';

describe('getPolicy', () => {
  let page: Page;
  beforeEach(() => {
    page = openPage();
    page.document.close();
  });
  afterEach(() => page.remove());

  const load = () => page.load<typeof TrustedTypesModule>('/src/browser/trusted-types.ts');

  it('vouches with one policy, named jaccepte', async () => {
    const made: string[] = [];
    const createPolicy = (name: string, rules: Record<string, (value: string) => string>) => {
      made.push(name);
      return {
        createScript: (text: string) => `trusted ${rules['createScript']!(text)}`,
        createScriptURL: (address: string) => `trusted ${rules['createScriptURL']!(address)}`,
      };
    };
    replaceProperty(page.window, 'trustedTypes', { value: { createPolicy } });
    const policy = (await load()).getPolicy();
    expect(policy.createScript('f()')).to.equal('trusted f()');
    expect(policy.createScriptURL('/a.js')).to.equal('trusted /a.js');
    expect(made).to.deep.equal(['jaccepte']);
  });

  it('passes on what it is given where the page does not allow the policy', async () => {
    const createPolicy = () => {
      throw new TypeError('disallowed');
    };
    replaceProperty(page.window, 'trustedTypes', { value: { createPolicy } });
    const policy = (await load()).getPolicy();
    expect(policy.createScript('f()')).to.equal('f()');
    expect(policy.createScriptURL('/a.js')).to.equal('/a.js');
  });

  it('passes on what it is given where there are no Trusted Types', async () => {
    replaceProperty(page.window, 'trustedTypes', { value: undefined });
    const policy = (await load()).getPolicy();
    expect(policy.createScriptURL('/a.js')).to.equal('/a.js');
  });
});
