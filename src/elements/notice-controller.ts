import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Share of the notice that has to be on screen, and how often to look again while it is not seen for another reason. */
const ENOUGH = 0.9;
const AGAIN_AFTER = 500;

/** Too small to read is not seen. */
const SMALLEST = 10;

/** Whether the notice is rendered, opaque, legible, and its middle on top of the page: not covered, clipped or click-through. */
const isSeen = (notice: Element): boolean => {
  const { left, top, width, height } = notice.getBoundingClientRect();
  const { host } = notice.getRootNode() as ShadowRoot;
  // Asked of the shadow root itself, Firefox passes over what covers it from outside.
  const found = (host.getRootNode() as Document).elementFromPoint(left + width / 2, top + height / 2);
  return (
    document.visibilityState === 'visible' &&
    notice.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    Math.min(width, height) > SMALLEST &&
    host.contains(found)
  );
};

/**
 * Tells once when a notice has really been seen: rendered, on screen, opaque, uncovered, in a visible tab.
 * What hides it may be anything (a content blocker, page CSS, a background tab), so the question is put to the rendered page.
 */
export class NoticeController implements ReactiveController {
  private observer: IntersectionObserver | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watched: Element | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly find: () => Element | null,
    private readonly onSeen: () => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const notice = this.find() ?? undefined;
    if (notice === this.watched) return;
    this.hostDisconnected();
    this.watched = notice;
    if (!notice) return;
    this.observer = new IntersectionObserver((entries) => this.look(notice, entries.at(-1)), {
      threshold: [0, ENOUGH],
    });
    this.observer.observe(notice);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.observer?.disconnect();
    this.watched = undefined;
  }

  private look(notice: Element, entry: IntersectionObserverEntry | undefined): void {
    clearTimeout(this.timer);
    if ((entry?.intersectionRatio ?? 0) < ENOUGH) return;
    if (isSeen(notice)) {
      this.hostDisconnected();
      this.watched = notice;
      this.onSeen();
    } else this.timer = setTimeout(() => this.look(notice, entry), AGAIN_AFTER);
  }
}
