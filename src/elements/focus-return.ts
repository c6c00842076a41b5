/**
 * Keeps focus from getting lost when what has it goes: it moves to what comes in its place, or back to where it was
 * before it entered. Where focus is elsewhere it is left alone.
 */
export class FocusReturn {
  private cameFrom: HTMLElement | undefined;
  private hadFocus = false;

  constructor(private readonly host: HTMLElement) {
    host.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget !== host) this.cameFrom = relatedTarget;
    });
  }

  /** To be called before what may have focus is taken away. */
  remember(): void {
    this.hadFocus = !!this.host.shadowRoot?.activeElement;
  }

  /** To be called after it; `next` is what came in its place. */
  settle(next: HTMLElement | null | undefined): void {
    if (this.hadFocus) (next ?? this.cameFrom)?.focus({ preventScroll: true });
  }
}
