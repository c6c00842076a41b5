import { nothing } from 'lit';
import { getEngine, needsOpener, type Engine, type View } from '../browser/engine.js';
import type { Messages } from '../core/messages.js';
import { needsNotice } from '../core/needs-notice.js';
import { renderBanner, type BannerModel } from './banner-template.js';
import type { BarCompanion } from './bar-companion.js';
import { ConsentControls } from './consent-controls.js';
import { styles } from './consent-manager.styles.js';
import { ConsentHideEvent } from './events/consent-hide-event.js';
import { ConsentShowEvent } from './events/consent-show-event.js';
import { onFirstMove } from './first-move.js';
import { implyConsent } from './imply-consent.js';
import { positions, type ManagerView } from './manager-view.js';
import { MessagesController } from './messages-controller.js';
import { NoticeController } from './notice-controller.js';
import { property } from './property.js';
import { safeHref } from './safe-href.js';
import { toggleState } from './toggle-state.js';

/**
 * The cookie bar of a page: it asks, keeps quiet once it is answered, and lets a reader change their mind.
 * One per page. What it asks is in its attributes and its `<consent-category>` children.
 *
 * @tag consent-manager
 *
 * @attr {'implied' | 'opt-in' | 'opt-out' | 'auto'} [mode=implied] - What holds before a choice. A typing error asks first.
 * @attr {string} region - ISO 3166-1 or -2 code for `auto`, such as `FR` or `US-CA`; else the browser's time zone decides.
 * @attr {string} [cookie-name=consent] - Name of the cookie that keeps the choice.
 * @attr {string} cookie-domain - Domain to share the choice between subdomains; without it, this host alone.
 * @attr {number} [max-age-days=182] - Life of a choice in days, 1 to 400, counted from the choice.
 * @attr {number} [revision=1] - A higher one asks again.
 * @attr {string} signals - Whom to tell: `google microsoft clarity matomo meta tiktok pinterest wordpress`, any of them.
 * @attr {boolean} [no-gpc=false] - Does not honour Global Privacy Control.
 * @attr {boolean} [reload-on-withdraw=false] - Reloads the page after a withdrawal, because a script cannot be un-run.
 * @attr {string} receipts-href - Address to which receipts of expressed choices are posted.
 *
 * @slot message - Replaces the text of the bar.
 * @slot accept - Replaces the text of the accept button.
 * @slot refuse - Replaces the text of the refuse button.
 * @slot policy - Replaces the text of the link to the policy.
 * @slot preferences - Replaces the text of the button that opens the preferences.
 * @slot title - Replaces the heading of the preferences.
 *
 * @fires {ConsentReadyEvent} consent-ready - Once a page, when the state is known. --bubbles --composed
 * @fires {ConsentChangeEvent} consent-change - After every change, once it is kept. --bubbles --composed
 * @fires {ConsentRequestEvent} consent-request - Before a reader's choice is kept; cancelled, everything stays as it is. --bubbles --composed --cancelable
 * @fires {ConsentShowEvent} consent-show - When the bar or another part has appeared.
 * @fires {ConsentHideEvent} consent-hide - When that part has gone.
 *
 * @csspart banner - The bar.
 * @csspart message - Its words.
 * @csspart accept - The button that grants everything.
 * @csspart refuse - The button that denies everything, in `opt-in`.
 * @csspart preferences - The button that opens the preferences.
 * @csspart policy - The link to the policy.
 * @csspart opt-out - The words in the notice that deny everything.
 * @csspart undo - Takes an opt-out back.
 * @csspart close - Closes what nobody has to answer.
 * @csspart status - What is announced after a choice.
 * @csspart opener - The floating button that opens the preferences.
 * @csspart dialog - The preferences.
 * @csspart title - Their heading.
 * @csspart category - A category in them.
 * @csspart service - A service in a category.
 * @csspart switch - What switches one of the two.
 * @csspart save - The button that keeps what the switches show.
 *
 * @cssprop [--consent-font=inherit] - Font family.
 * @cssprop [--consent-font-size=medium] - Size everything inside is measured by.
 * @cssprop [--consent-background=light-dark(#fff, #1c1c1e)] - Surface.
 * @cssprop [--consent-text=light-dark(#1a1a1a, #f2f2f0)] - Text.
 * @cssprop [--consent-accent=var(--consent-text)] - Filled button, and switches that are on.
 * @cssprop [--consent-on-accent=var(--consent-background)] - Text on the filled button.
 * @cssprop [--consent-border=1px solid color-mix(in srgb, var(--consent-text) 14%, transparent)] - Hairlines.
 * @cssprop [--consent-radius=10px] - Corners of buttons; a box has 4 px more.
 * @cssprop [--consent-shadow=0 12px 40px rgb(0 0 0 / 0.16)] - Shadow of a box; the opener's is smaller.
 * @cssprop [--consent-gap=16px] - Spacing; 24 px in a wide window.
 * @cssprop [--consent-max-width=72em] - Width of the content of a bar.
 * @cssprop [--consent-z-index=2147480000] - Place in the page's stack.
 *
 * @cssstate banner - The bar is shown.
 * @cssstate preferences - The preferences are shown.
 * @cssstate decided - The reader has made a choice.
 */
export class ConsentManager extends ConsentControls implements View {
  static override styles = styles;

  /** Address of the page's policy; without it the link opens the preferences. */
  @property({ attribute: 'policy-href' }) policyHref = '';
  /** Where the bar stands. @type {'bottom' | 'top' | 'bottom-start' | 'bottom-end' | 'center'} */
  @property() position = 'bottom';
  /** Where the button floats that opens the preferences. @type {'auto' | 'none' | 'start' | 'end'} */
  @property({ reflect: true, useDefault: true }) opener = 'auto';
  /** BCP 47 tag of the texts; without it the nearest ancestor's, then the browser's list, then English. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** Overrides single texts of the built-in language. */
  @property({ attribute: false }) messages: Partial<Messages> = {};
  /** What a reader sees of it. @internal */
  @property({ attribute: false }) view: ManagerView | undefined;

  private readonly texts = new MessagesController(this, () => getEngine().loadNotice(this));
  private engine: Engine | undefined;
  private companion: BarCompanion | undefined;
  private arrival: Promise<void> | undefined;
  private question: BannerModel['question'] = 'implied';
  private shown: ManagerView | undefined;
  private teardown: (() => void)[] = [];

  /** Its states. @internal */
  readonly internals = this.attachInternals();
  /** Where focus was before it entered. @internal */
  cameFrom: EventTarget | null = null;

  constructor() {
    super();
    new NoticeController(
      this,
      () =>
        this.view === 'banner' && this.consent.basis === 'none' && this.consent.mode === 'implied' ? this.bar : null,
      () => this.engine && implyConsent(this.engine),
    );
    this.addEventListener('focusin', ({ relatedTarget }) => (this.cameFrom = relatedTarget ?? this.cameFrom));
  }

  /** The bar as it is rendered. @internal */
  get bar(): HTMLElement | null {
    return this.renderRoot.querySelector('.bar');
  }

  /** The position in use: `bottom` where the attribute cannot be. @internal */
  get place(): string {
    return positions.includes(this.position) ? this.position : 'bottom';
  }

  /** Language of what it says: English until that is known. @internal */
  get language(): string {
    return this.texts.current?.lang ?? 'en';
  }

  /** Shows the bar, whether or not there is something to answer. */
  showBanner(): void {
    this.view = 'banner';
  }

  /** Shows the preferences, once what they need is there; the bar where it cannot be had. */
  showPreferences(): void {
    void Promise.resolve(this.prepare()).then(() =>
      this.companion ? this.companion.openPreferences() : this.showBanner(),
    );
  }

  /** Hides what is shown, without a choice. */
  hide(): void {
    this.view = undefined;
    this.companion?.closePreferences();
  }

  /** Loads what an answer needs, at the reader's first move; being shown needs none of it. @internal */
  prepare(): Promise<void> | undefined {
    const { engine, companion } = this;
    if (!engine || companion) return undefined;
    const arrive = async () => {
      const [{ BarCompanion }] = await Promise.all([import('./bar-companion.js'), engine.command(() => undefined)]);
      const companion = new BarCompanion(this, engine);
      await companion.ready;
      this.companion = companion;
      this.requestUpdate();
    };
    // What cannot be had now may be had at the next move.
    return (this.arrival ??= arrive().catch(() => (this.arrival = undefined)));
  }

  /** Tells the reader that the refusal is kept. @internal */
  confirmRefusal(): void {
    this.companion?.confirmRefusal();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const engine = getEngine();
    // Not at once: a framework may put a page in before it takes out the last one, and hears of nothing while it renders.
    void engine.ready.then(() => {
      if (this.engine || !this.isConnected || !engine.adopt(this)) return;
      this.engine = engine;
      const unsubscribe = engine.store.subscribe(() => this.showIfAsked());
      this.teardown = [unsubscribe, onFirstMove(() => void this.prepare())];
      this.showIfAsked();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.teardown.splice(0)) stop();
    this.engine = undefined;
    this.view = undefined;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', () => this.requestUpdate());
  }

  protected override willUpdate(): void {
    if (this.place !== this.position)
      void this.engine?.command((commands) => commands.tell(this, 'position', this.place));
  }

  protected override render(): unknown {
    const { texts, view, engine, companion } = this;
    if (!engine || !texts.current) return nothing;
    const { mode, signal, basis } = this.consent;
    const own = this.querySelector(':scope > [slot=message]');
    // A confirmation is as high as what it confirms. Whoever has chosen is asked anew, not told what silence would mean.
    if (view !== 'confirmation') this.question = basis === 'expressed' ? 'opt-in' : signal ? 'gpc' : mode;
    const model: BannerModel = {
      view,
      messages: { ...texts.current, ...this.messages },
      place: this.place,
      question: this.question,
      policyHref: safeHref(this.policyHref),
      needsOptOut: !!own && !own.querySelector('[data-consent-action=refuse]'),
    };
    return renderBanner(model, companion?.supplement(model));
  }

  protected override updated(): void {
    const { shown, view } = this;
    if (!this.texts.current) return;
    // What a server drew stands until there are words here.
    this.renderRoot.querySelector('.server')?.remove();
    if (shown === view) return;
    this.shown = view;
    if (shown) this.dispatchEvent(new ConsentHideEvent(shown));
    if (view) this.dispatchEvent(new ConsentShowEvent(view));
    toggleState(this.internals, 'banner', view === 'banner');
  }

  private showIfAsked(): void {
    const { consent } = this;
    this.view = needsNotice(consent) ? 'banner' : undefined;
    toggleState(this.internals, 'decided', consent.basis === 'expressed');
    if (!this.view && needsOpener(this)) void this.prepare();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-manager': ConsentManager;
  }
}
