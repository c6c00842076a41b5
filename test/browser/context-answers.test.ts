import { ContextConsumer, ContextEvent, ContextRoot, createContext } from '@lit/context';
import { expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { answerContextRequests } from '../../src/browser/context-answers.js';
import type { Consent } from '../../src/core/consent.js';
import { contextKey } from '../../src/core/context-key.js';
import { createWorld } from '../core/support/create-world.js';

const context = createContext<Consent>(contextKey);

class TestConsumer extends LitElement {
  readonly states: Consent[] = [];
  readonly consumer = new ContextConsumer(this, {
    context,
    subscribe: true,
    callback: (consent) => this.states.push(consent),
  });
}
customElements.define('test-consumer', TestConsumer);

describe('answerContextRequests', () => {
  const { store, commands } = createWorld();
  const root = new ContextRoot();
  let early: TestConsumer;
  before(() => {
    root.attach(document.body);
    early = fixtureSync<TestConsumer>(html`<test-consumer></test-consumer>`);
    if (early.states.length > 0) throw new Error('answered before there was a provider');
    answerContextRequests(store);
  });
  beforeEach(() => commands.reset());
  afterEach(fixtureCleanup);
  after(() => root.detach(document.body));

  /** Asks as an element of the page would, and returns what it is told. */
  const ask = (key: unknown, subscribe: boolean, place: Element = fixtureSync(html`<p></p>`)) => {
    const told: [Consent, (() => void) | undefined][] = [];
    const tell = (...answer: [Consent, (() => void)?]) => void told.push([answer[0], answer[1]]);
    place.dispatchEvent(new ContextEvent(key as typeof context, place, tell, subscribe));
    return told;
  };

  it('answers those that asked before, where the page has a ContextRoot', () => {
    expect(early.states.at(-1)).to.equal(store.current);
  });

  it('tells the present state, once, to one that does not subscribe', () => {
    const told = ask(contextKey, false);
    const first = store.current;
    commands.accept();
    expect(told).to.deep.equal([[first, undefined]]);
  });

  it('tells every change to one that subscribes, until it unsubscribes', () => {
    const told = ask(contextKey, true);
    commands.accept();
    expect(told.map(([consent]) => consent.basis)).to.deep.equal(['none', 'expressed']);
    told[1]![1]!();
    commands.refuse();
    expect(told).to.have.length(2);
  });

  it('answers from inside a shadow root', () => {
    const shadow = fixtureSync(html`<div></div>`).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p></p>';
    expect(ask(contextKey, false, shadow.querySelector('p')!)).to.have.length(1);
  });

  it('is the only one to answer', () => {
    let hasPassed = false;
    const listen = () => (hasPassed = true);
    window.addEventListener('context-request', listen);
    ask(contextKey, false);
    expect(hasPassed).to.be.false;
    ask('another', false);
    expect(hasPassed).to.be.true;
    window.removeEventListener('context-request', listen);
  });

  it('leaves the requests for other contexts to others', () => {
    expect(ask(Symbol('another'), true)).to.be.empty;
  });

  it("serves Lit's consumers, and lets go of those that leave the page", () => {
    const element = fixtureSync<TestConsumer>(html`<test-consumer></test-consumer>`);
    commands.accept();
    expect(element.states.map(({ basis }) => basis)).to.deep.equal(['none', 'expressed']);
    expect(element.consumer.value).to.equal(store.current);
    element.remove();
    commands.refuse();
    expect(element.states).to.have.length(2);
  });
});
