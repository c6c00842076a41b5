import type { LitElement, ReactiveController } from 'lit';
import type { Engine } from '../browser/engine.js';
import type { Consent, ConsentChange } from '../core/consent.js';
import { PageRoom } from './page-room.js';

/** What the companion has to know of its bar. */
export interface CompanionHost extends LitElement {
  readonly bar: HTMLElement | null;
  readonly view: string | undefined;
  readonly place: string;
}

/**
 * What a bar needs once its reader moves, scrolls or types: room on the page, a way back after an opt-out, and focus
 * that is never lost. Loaded then, so that being shown costs less.
 */
export class BarCompanion implements ReactiveController {
  private readonly room = new PageRoom();
  private cameFrom: HTMLElement | null = null;
  private hadFocus = false;
  private beforeRefusal: Consent | undefined;

  constructor(
    private readonly host: CompanionHost,
    private readonly engine: Engine,
  ) {
    host.addController(this);
    host.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !host.contains(relatedTarget)) this.cameFrom = relatedTarget;
    });
    engine.store.subscribe(({ previous, source }: ConsentChange) => {
      if (source === 'refuse') this.beforeRefusal = previous;
    });
  }

  hostUpdate(): void {
    this.hadFocus = !!this.host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    const { bar, view, place } = this.host;
    this.room.fit(view && place !== 'center' ? bar : null, place === 'top' ? 'start' : 'end');
    if (!this.hadFocus || this.host.shadowRoot?.activeElement) return;
    // What had focus is gone: to what came in its place, or back to where the reader was before.
    const next = view ? bar?.querySelector('button') : this.cameFrom;
    next?.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.room.fit(null, 'end');
  }

  /** Takes an opt-out back: to the choice before it, or to the question. */
  undo(): void {
    const { beforeRefusal, engine } = this;
    if (beforeRefusal?.basis !== 'expressed') engine.request({ source: 'reset' });
    else {
      const categories = Object.fromEntries(beforeRefusal.granted.map((name) => [name, true]));
      engine.request({ source: 'choose', categories, services: beforeRefusal.services });
    }
  }
}
