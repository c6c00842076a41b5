import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Gives a placeholder the place and size of the embed it stands for, whatever gives the embed its own: nothing on the page
 * moves when one takes the place of the other. An embed without a size leaves the placeholder its own.
 */
export class PlaceholderSize implements ReactiveController {
  /** To be adopted by the shadow root of the placeholder: no `style` attribute, which a strict CSP forbids. */
  readonly sheet = new CSSStyleSheet();
  private readonly observer = new ResizeObserver(() => this.measure());
  private embed: HTMLElement | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly find: () => HTMLElement | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const embed = this.find();
    if (embed === this.embed) return;
    this.hostDisconnected();
    this.embed = embed;
    if (!embed) return;
    this.observer.observe(embed);
    this.observer.observe(this.host);
    this.measure();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.embed = undefined;
  }

  private measure(): void {
    if (!this.embed) return;
    const { left, top, width, height } = this.embed.getBoundingClientRect();
    const outer = this.host.getBoundingClientRect();
    // Offsets count from inside the host's border.
    const x = left - outer.left - this.host.clientLeft;
    const y = top - outer.top - this.host.clientTop;
    this.sheet.replaceSync(
      width && height ? `.held{position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px}` : '',
    );
  }
}
