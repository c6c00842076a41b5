import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentChangeEvent } from '../../src/index.js';
import { expectEvent } from '../support/expect-event.js';
import { findPart, gone, implied, part, place, setup, shown, twoFrames } from './support/setup.js';

/** Everything of a type that the document hears while an action runs. */
const listen = async (type: string, action: () => unknown): Promise<Event[]> => {
  const heard: Event[] = [];
  const keep = (event: Event) => void heard.push(event);
  document.addEventListener(type, keep);
  await action();
  document.removeEventListener(type, keep);
  return heard;
};

describe('the events of <consent-manager>', () => {
  it('consent-show and consent-hide tell of the bar, and do not bubble', async () => {
    const container = place('');
    const manager = document.createElement('consent-manager');
    const outside = await listen('consent-show', async () => {
      const show = await expectEvent(manager, 'consent-show', () => container.append(manager));
      expect(show.bubbles).to.be.false;
      expect(findPart(manager, 'banner')).to.exist;
    });
    expect(outside).to.have.length(0);

    const hide = await expectEvent(manager, 'consent-hide', () => manager.hide());
    expect(hide.bubbles).to.be.false;
    expect(findPart(manager, 'banner')).to.be.null;
  });

  it('consent-show fires once for one bar, and nothing hides while it stays', async () => {
    const container = place('', 'ar');
    const manager = document.createElement('consent-manager');
    const heard: string[] = [];
    for (const type of ['consent-show', 'consent-hide']) manager.addEventListener(type, () => heard.push(type));
    container.append(manager);
    await shown(manager);
    expect(heard).to.deep.equal(['consent-show']);
    await implied(manager);
    await twoFrames();
    expect(heard).to.deep.equal(['consent-show']);
  });

  it('consent-request comes before a click is kept, and can be cancelled', async () => {
    const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
    manager.addEventListener('consent-request', (event) => event.preventDefault(), { once: true });
    const request = await expectEvent(document, 'consent-request', () => part(manager, 'accept').click());
    expect([request.bubbles, request.composed, request.cancelable]).to.deep.equal([true, true, true]);
    await twoFrames();
    expect(manager.consent.basis).to.equal('none');
    expect(document.cookie).to.equal('');
    expect(findPart(manager, 'banner')).to.exist;

    part(manager, 'accept').click();
    await gone(manager);
    expect(manager.consent.basis).to.equal('expressed');
  });

  it('a cancelled opt-out is not confirmed', async () => {
    const manager = await setup();
    await implied(manager);
    manager.addEventListener('consent-request', (event) => event.preventDefault(), { once: true });
    await expectEvent(manager, 'consent-request', () => part(manager, 'opt-out').click());
    await twoFrames();
    expect(findPart(manager, 'undo')).to.be.null;
    expect(manager.consent.denied).to.deep.equal([]);
  });

  it('consent-request says what is asked', async () => {
    const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
    const request = await expectEvent(manager, 'consent-request', () => part(manager, 'refuse').click());
    expect(request).to.have.nested.property('detail.source', 'refuse');
  });

  it('consent-request is for readers: the page’s own code is not asked', async () => {
    const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
    const requests = await listen('consent-request', async () => {
      await manager.accept();
      await manager.refuse();
    });
    expect(requests).to.have.length(0);
  });

  it('consent-change bubbles, once the cookie is written and the page mirrors it', async () => {
    const manager = await setup('<consent-manager mode="opt-in"></consent-manager>');
    const seen: unknown[] = [];
    const look = () => seen.push(document.cookie.includes('b=expressed'), document.documentElement.dataset.consent);
    document.addEventListener('consent-change', look, { once: true });
    const change = await expectEvent<ConsentChangeEvent>(document, 'consent-change', () =>
      part(manager, 'accept').click(),
    );
    expect(change.target).to.equal(manager);
    expect([change.bubbles, change.composed, change.cancelable]).to.deep.equal([true, true, false]);
    expect(seen).to.deep.equal([true, 'necessary preferences statistics marketing']);
    expect(change.detail.granted).to.deep.equal(['preferences', 'statistics', 'marketing']);
    expect(change.detail.withdrawn).to.deep.equal([]);
    expect(change.detail.source).to.equal('accept');
    expect(change.detail.previous.basis).to.equal('none');
    expect(change.detail.consent).to.equal(manager.consent);
  });

  it('consent-change names its source for each way to change', async () => {
    const sources: string[] = [];
    const container = place('');
    container.addEventListener('consent-change', ({ detail }) => sources.push(detail.source));
    const manager = document.createElement('consent-manager');
    container.append(manager);
    await implied(manager);
    expect(sources.at(-1)).to.equal('implied');
    part(manager, 'opt-out').click();
    await waitUntil(() => findPart(manager, 'undo'));
    expect(sources.at(-1)).to.equal('refuse');
    part(manager, 'undo').click();
    await waitUntil(() => findPart(manager, 'opt-out'));
    expect(sources).to.include('reset');
    await implied(manager);
    part(manager, 'accept').click();
    await gone(manager);
    expect(sources.at(-1)).to.equal('accept');
    await manager.refuse();
    expect(sources.at(-1)).to.equal('api');
  });

  it('a withdrawal names what is withdrawn', async () => {
    const manager = await setup();
    await implied(manager);
    const { detail } = await expectEvent<ConsentChangeEvent>(manager, 'consent-change', () =>
      part(manager, 'opt-out').click(),
    );
    expect(detail.withdrawn).to.deep.equal(['preferences', 'statistics', 'marketing']);
    expect(detail.granted).to.deep.equal([]);
  });

  it('nothing changes, nothing fires: the snapshot stays the same object', async () => {
    const manager = await setup();
    await implied(manager);
    const { consent } = manager;
    const changes = await listen('consent-change', async () => {
      manager.position = 'top';
      manager.hide();
      manager.showBanner();
      await shown(manager);
      await twoFrames();
    });
    expect(changes).to.have.length(0);
    expect(manager.consent).to.equal(consent);
    expect(Object.isFrozen(consent)).to.be.true;
  });
});
