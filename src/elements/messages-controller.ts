import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { getEngine } from '../browser/engine.js';
import type { Messages } from '../core/messages.js';

/** Keeps the texts of the host's language, loads them when it changes, and follows the page's `lang`. */
export class MessagesController implements ReactiveController {
  /** `undefined` until the first language has arrived: nothing is shown without words. */
  current: Messages | undefined;
  private asked: Promise<Messages> | undefined;
  private readonly observer = new MutationObserver(() => void this.load());

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
    void this.load();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** Asks for the texts of what the page's language is now. */
  async load(): Promise<void> {
    const asked = getEngine().loadMessages(this.host);
    this.asked = asked;
    const messages = await asked.catch(() => undefined);
    // A later question may have been answered first.
    if (asked !== this.asked || !messages || messages === this.current) return;
    this.current = messages;
    this.host.requestUpdate();
  }
}
