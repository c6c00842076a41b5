import { expect, fixtureCleanup, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { watchDocument } from '../../src/browser/document-watch.js';

describe('watchDocument', () => {
  const added: Node[] = [];
  before(() => watchDocument((nodes) => added.push(...nodes)));
  afterEach(fixtureCleanup);

  it('tells of what is added, wherever that is', async () => {
    const place = fixtureSync(html`<div><p></p></div>`);
    const [one, two] = [document.createElement('b'), document.createElement('i')];
    place.append(one);
    place.firstElementChild!.append(two);
    await waitUntil(() => added.includes(one) && added.includes(two));
  });

  it('tells of it in the order in which it was added', async () => {
    const place = fixtureSync(html`<div></div>`);
    const words = ['one', 'two', 'three'].map((word) => document.createTextNode(word));
    for (const word of words) place.append(word);
    await waitUntil(() => words.every((word) => added.includes(word)));
    const told = added.filter((node) => words.includes(node as Text));
    expect(told.map((node) => node.textContent)).to.deep.equal(['one', 'two', 'three']);
  });
});
