import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps focus from getting lost when what had it goes: it moves to what came in its place, or back to where it was
 * before it entered. Where focus was elsewhere it is left alone.
 */
export class FocusReturnController implements ReactiveController {
  private cameFrom: HTMLElement | null = null;
  private hadFocus = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('focusin', this);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('focusin', this);
  }

  handleEvent({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !this.host.contains(relatedTarget)) this.cameFrom = relatedTarget;
  }

  /** To be called before what may have focus is taken away. */
  remember(): void {
    this.hadFocus = !!this.host.shadowRoot?.activeElement;
  }

  /** To be called after; `next` is what came in its place. */
  settle(next: HTMLElement | null | undefined): void {
    if (!this.hadFocus || this.host.shadowRoot?.activeElement) return;
    (next ?? this.cameFrom)?.focus({ preventScroll: true });
  }
}
