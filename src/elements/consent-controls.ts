import { LitElement, ReactiveElement } from 'lit';
import { getEngine } from '../browser/engine.js';
import type { Decisions } from '../core/commands.js';
import type { Consent } from '../core/consent.js';

/** An element by which a page's code reads the state of consent and decides. */
export abstract class ConsentControls extends LitElement {
  /** The present state. Frozen; a new object per change. */
  get consent(): Consent {
    return getEngine().store.current;
  }

  /** Resolves with the state as soon as it is known. */
  get ready(): Promise<Consent> {
    return getEngine().ready.then(() => this.consent);
  }

  /** Grants all categories, or the named ones with the rest as it is. */
  accept(categories?: readonly string[]): Promise<Consent> {
    return getEngine().api.accept(categories);
  }

  /** Denies everything that can be denied. */
  refuse(): Promise<Consent> {
    return getEngine().api.refuse();
  }

  /** Decides on the named categories and services; what is not named stays as it is. */
  choose(categories: Decisions, services?: Decisions): Promise<Consent> {
    return getEngine().api.choose(categories, services);
  }

  /** Forgets the choice and asks again. */
  reset(): Promise<Consent> {
    return getEngine().api.reset();
  }

  /** What is in it already is a server's, or nothing: never Lit's own, which it takes it for where it hydrates a page. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = ReactiveElement.prototype['createRenderRoot'].call(this);
    this.renderOptions.renderBefore = root.firstChild;
    return root;
  }
}
