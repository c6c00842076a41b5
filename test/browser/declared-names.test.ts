import { expect } from '@open-wc/testing';
import { readDeclaredNames } from '../../src/browser/declared-names.js';
import type { Consent } from '../../src/core/consent.js';
import { createSnapshot } from '../../src/core/snapshot.js';
import { createChoice } from '../core/support/create-choice.js';
import { createOptions } from '../core/support/create-options.js';

const take = (services: Record<string, boolean> = {}): Consent =>
  createSnapshot(createOptions(), createChoice({ on: ['statistics'], off: ['marketing'], services }), true);

const read = (markup: string, consent = take()) => {
  const manager = document.createElement('div');
  manager.innerHTML = markup;
  return readDeclaredNames(manager, consent);
};

describe('readDeclaredNames', () => {
  it('tells what is denied from what is not', () => {
    expect(
      read(`<consent-category name="statistics" cookies="_ga" storage="ga"></consent-category>
        <consent-category name="marketing" cookies=" _fbp
          IDE, fr " storage="pixel"></consent-category>`),
    ).to.deep.equal({
      kept: { cookies: ['_ga'], storage: ['ga'] },
      denied: { cookies: ['_fbp', 'IDE', 'fr'], storage: ['pixel'] },
    });
  });

  it('takes a service for what it is itself', () => {
    const markup = `<consent-category name="statistics" cookies="a"><consent-service name="matomo" cookies="b"></consent-service></consent-category>
      <consent-category name="marketing" cookies="c"><consent-service name="youtube" cookies="d"></consent-service>
      <consent-service name="constructor" cookies="e"></consent-service></consent-category>`;
    expect(read(markup).denied.cookies).to.deep.equal(['c', 'd', 'e']);
    expect(read(markup, take({ matomo: false, youtube: true })).denied.cookies).to.deep.equal(['b', 'c', 'e']);
    expect(read(markup, take({ matomo: false, youtube: true })).kept.cookies).to.deep.equal(['a', 'd']);
  });

  it('denies nothing of what is no category of the page', () => {
    const { kept, denied } = read(`<consent-category cookies="session"></consent-category>
      <consent-category name="unknown" cookies="other"></consent-category>`);
    expect(denied.cookies).to.be.empty;
    expect(kept.cookies).to.deep.equal(['session', 'other']);
  });
});
