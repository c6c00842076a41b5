/**
 * Makes room on the page for a bar at its edge: what a reader scrolls or tabs to comes to rest beside the bar, and the
 * page can be scrolled past its end (WCAG 2.2, 2.4.11, technique C43).
 */
export class PageRoom {
  private readonly sheet = new CSSStyleSheet();
  private readonly observer = new ResizeObserver(() => this.measure());
  private bar: Element | null = null;
  private edge: 'start' | 'end' = 'end';

  /** Makes room for a bar, or with `null` gives it back. */
  fit(bar: Element | null, edge: 'start' | 'end'): void {
    if (bar === this.bar && edge === this.edge) return;
    this.observer.disconnect();
    removeEventListener('focusin', this);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.bar = bar;
    this.edge = edge;
    if (!bar) return;
    const page = document.documentElement;
    const wasAtEnd = innerHeight + scrollY >= page.scrollHeight - 1;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    addEventListener('focusin', this);
    this.observer.observe(bar);
    this.measure();
    // Who jumped to the end before there was room past it meant the end.
    if (wasAtEnd && scrollY > 0) scrollTo({ top: page.scrollHeight, behavior: 'instant' });
    this.uncover(document.activeElement);
  }

  /** For focus that comes without scrolling: what is still under the bar is brought out. */
  handleEvent({ target }: Event): void {
    this.uncover(target);
  }

  private uncover(target: EventTarget | null): void {
    const { bar } = this;
    if (!bar || !(target instanceof Element) || (bar.getRootNode() as ShadowRoot).host === target) return;
    requestAnimationFrame(() => {
      const one = target.getBoundingClientRect();
      const other = bar.getBoundingClientRect();
      const isBeside =
        one.bottom <= other.top || one.top >= other.bottom || one.right <= other.left || one.left >= other.right;
      if (!isBeside) target.scrollIntoView({ block: 'nearest' });
    });
  }

  private measure(): void {
    if (!this.bar) return;
    const { top, bottom } = this.bar.getBoundingClientRect();
    const room = `${Math.ceil(this.edge === 'end' ? innerHeight - top : bottom)}px`;
    this.sheet.replaceSync(
      `@media screen{html{scroll-padding-block-${this.edge}:${room}}` +
        (this.edge === 'end' ? `html::after{content:"";display:block;block-size:${room}}}` : '}'),
    );
  }
}
