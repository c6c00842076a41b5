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
 * @slot message - Replaces the text of the bar.
 * @slot accept - Replaces the text of the accept button.
 * @slot refuse - Replaces the text of the refuse button.
 * @slot policy - Replaces the text of the link to the policy.
 * @slot preferences - Replaces the text of the button that opens the preferences.
 * @slot title - Replaces the heading of the preferences.
 *
 * @fires {ConsentReadyEvent} consent-ready - Once a page, when the state is known. --bubbles --composed
 * @fires {ConsentChangeEvent} consent-change - After every change, once it is kept. --bubbles --composed
 * @fires {ConsentRequestEvent} consent-request - Before a reader's choice is kept. --bubbles --composed --cancelable
 * @fires {ConsentShowEvent} consent-show - When the bar or another part has appeared.
 * @fires {ConsentHideEvent} consent-hide - When it has gone.
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
 * @cssprop [--consent-background=Canvas] - Surface.
 * @cssprop [--consent-text=CanvasText] - Text.
 * @cssprop [--consent-accent=CanvasText] - Filled button and links.
 * @cssprop [--consent-on-accent=Canvas] - Text on the filled button.
 * @cssprop [--consent-border] - Hairlines; 1 px, the text's colour at 14 %.
 * @cssprop [--consent-radius=10px] - Corners of buttons; a box has 4 px more.
 * @cssprop [--consent-shadow] - Shadow of a box.
 * @cssprop [--consent-gap] - Spacing; 16 px on a phone, 24 px on a desktop.
 * @cssprop [--consent-max-width=72em] - Width of the content of a bar.
 * @cssprop [--consent-z-index=2147480000] - Place in the page's stack.
 *
 * @cssstate banner - The bar is shown.
 * @cssstate preferences - The preferences are shown.
 * @cssstate decided - The reader has made a choice.
 */
export class ConsentManager extends ConsentControls implements View {
  static override styles = styles;

  /** Address of the page's policy. */
  @property({ attribute: 'policy-href' }) policyHref = '';
  /** Where the bar stands: `bottom`, `top`, `bottom-start`, `bottom-end` or `center`. */
  @property() position = 'bottom';
  /** Where the floating button stands that opens the preferences: `auto`, `none`, `start` or `end`. */
  @property() opener = 'auto';
  /** Language of the texts; the nearest ancestor's without it. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** Overrides single texts of the built-in language. */
  @property({ attribute: false }) messages: Partial<Messages> = {};
  /** What a reader sees of it. */
  @property({ attribute: false }) view: ManagerView | undefined;

  private readonly texts = new MessagesController(this, () => getEngine().loadNotice(this));
  private engine: Engine | undefined;
  private companion: BarCompanion | undefined;
  private arrival: Promise<void> | undefined;
  private question: BannerModel['question'] = 'implied';
  private shown: ManagerView | undefined;
  private teardown: (() => void)[] = [];

  /** Its states. */
  readonly internals = this.attachInternals();
  /** Where focus was before it entered. */
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

  /** The bar as it is rendered. */
  get bar(): HTMLElement | null {
    return this.renderRoot.querySelector('.bar');
  }

  /** The position in use: `bottom` where the attribute cannot be. */
  get place(): string {
    return positions.includes(this.position) ? this.position : 'bottom';
  }

  /** Language of what it says: English until that is known. */
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

  /** Loads what an answer needs, at the reader's first move; being shown needs none of it. */
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

  /** Tells the reader that the refusal is kept. */
  confirmRefusal(): void {
    this.companion?.confirmRefusal();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const engine = getEngine();
    if (!engine.adopt(this)) return;
    this.engine = engine;
    const unsubscribe = engine.store.subscribe(() => this.showIfAsked());
    this.teardown = [unsubscribe, onFirstMove(() => void this.prepare())];
    void engine.ready.then(() => this.showIfAsked());
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
    if (!this.texts.current || shown === view) return;
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
