import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps texts in the host's language, loads them when it changes, and follows the page's `lang`. */
export class MessagesController<Texts> implements ReactiveController {
  /** `undefined` until the first language has arrived: nothing is shown without words. */
  current: Texts | undefined;
  private asked: Promise<Texts> | undefined;
  private readonly observer = new MutationObserver(() => void this.load());

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetch: () => Promise<Texts>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
    void this.load();
  }

  /** A `lang` of the host's own is on it by now. */
  hostUpdated(): void {
    void this.load();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** Asks for the texts of what the page's language is now. */
  async load(): Promise<void> {
    const asked = this.fetch();
    this.asked = asked;
    const texts = await asked.catch(() => undefined);
    // A later question may have been answered first.
    if (asked !== this.asked || !texts || texts === this.current) return;
    this.current = texts;
    this.host.requestUpdate();
  }
}
