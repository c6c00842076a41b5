import type { LitElement, ReactiveController } from 'lit';
import type { Engine } from '../browser/engine.js';
import type { Consent } from '../core/consent.js';
import { PageRoom } from './page-room.js';

/** What the companion has to know of its bar. */
export interface CompanionHost extends LitElement {
  readonly bar: HTMLElement | null;
  readonly view: string | undefined;
  readonly place: string;
}

/**
 * What a bar needs once its reader moves, scrolls or types: room on the page, and a way back after an opt-out. Loaded
 * then, so that being shown costs less.
 */
export class BarCompanion implements ReactiveController {
  private readonly room = new PageRoom();

  constructor(
    private readonly host: CompanionHost,
    private readonly engine: Engine,
  ) {
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { bar, view, place } = this.host;
    this.room.fit(view && place !== 'center' ? bar : null, place === 'top' ? 'start' : 'end');
  }

  hostDisconnected(): void {
    this.room.fit(null, 'end');
  }

  /** Takes an opt-out back: to the choice before it, or to the question. */
  undo(before: Consent | undefined): void {
    if (before?.basis !== 'expressed') this.engine.request({ source: 'reset' });
    else {
      const categories = Object.fromEntries(before.granted.map((name) => [name, true]));
      this.engine.request({ source: 'choose', categories, services: before.services });
    }
  }
}
