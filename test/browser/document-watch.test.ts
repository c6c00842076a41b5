import { expect, fixtureCleanup, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { watchDocument } from '../../src/browser/document-watch.js';

describe('watchDocument', () => {
  afterEach(fixtureCleanup);

  it('tells of what is added, wherever that is', async () => {
    const place = fixtureSync(html`<div><p></p></div>`);
    const added: Node[] = [];
    const stop = watchDocument((nodes) => added.push(...nodes));
    const [one, two] = [document.createElement('b'), document.createElement('i')];
    place.append(one);
    place.firstElementChild!.append(two);
    await waitUntil(() => added.includes(one) && added.includes(two));
    stop();
  });

  it('tells no more once it is told to stop', async () => {
    const place = fixtureSync(html`<div></div>`);
    const heard: Node[] = [];
    const others: Node[] = [];
    const stop = watchDocument((nodes) => heard.push(...nodes));
    stop();
    const stopOther = watchDocument((nodes) => others.push(...nodes));
    place.append('text');
    await waitUntil(() => others.length > 0);
    stopOther();
    expect(heard).to.be.empty;
  });
});
