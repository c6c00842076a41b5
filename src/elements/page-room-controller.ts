import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Makes room on the page for a bar at its edge: what a reader scrolls or tabs to comes to rest beside the bar, and the
 * page can be scrolled past its end (WCAG 2.2, 2.4.11, technique C43). The room is made when the reader first moves:
 * loading the page lays it out no more often than it would be without the bar.
 */
export class PageRoomController implements ReactiveController {
  private readonly sheet = new CSSStyleSheet();
  private readonly observer = new ResizeObserver(() => this.makeRoom());
  private bar: Element | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly find: () => { bar: Element; edge: 'start' | 'end' } | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['scroll', 'keydown', 'focusin']) addEventListener(type, this, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    for (const type of ['scroll', 'keydown', 'focusin']) removeEventListener(type, this, { capture: true });
    this.giveBack();
  }

  hostUpdated(): void {
    if (this.bar && this.find()?.bar !== this.bar) this.giveBack();
  }

  handleEvent(event: Event): void {
    const bar = this.find()?.bar;
    if (bar && !this.bar) {
      this.bar = bar;
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
      this.makeRoom();
      this.observer.observe(bar);
    }
    if (bar && event.type === 'focusin') this.uncover(bar, event.target as Element);
  }

  private makeRoom(): void {
    const found = this.find();
    if (!found) return;
    const room = `${Math.ceil(found.bar.getBoundingClientRect().height)}px`;
    this.sheet.replaceSync(
      `@media screen{html{scroll-padding-block-${found.edge}:${room}}` +
        (found.edge === 'end' ? `html::after{content:"";display:block;block-size:${room}}}` : '}'),
    );
  }

  private giveBack(): void {
    this.observer.disconnect();
    this.bar = undefined;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }

  /** For focus that comes without scrolling: what is still under the bar is brought out. */
  private uncover(bar: Element, target: Element): void {
    if (bar.contains(target) || (bar.getRootNode() as ShadowRoot).host === target) return;
    requestAnimationFrame(() => {
      const one = target.getBoundingClientRect();
      const other = bar.getBoundingClientRect();
      if (one.bottom <= other.top || one.top >= other.bottom || one.right <= other.left || one.left >= other.right)
        return;
      target.scrollIntoView({ block: 'nearest' });
    });
  }
}
