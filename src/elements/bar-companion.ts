import { html, nothing, type ReactiveController } from 'lit';
import { needsOpener, type Engine } from '../browser/engine.js';
import type { Consent, ConsentChange } from '../core/consent.js';
import type { PreferencesMessages } from '../core/messages.js';
import { loadPreferences } from '../locales/load-messages.js';
import { adoptStyles } from './adopt-styles.js';
import { renderButton, renderPolicy, type BannerModel, type BannerSupplement } from './banner-template.js';
import { styles } from './bar-companion.styles.js';
import type { CompanionHost } from './companion-host.js';
import type { ManagerView } from './manager-view.js';
import { MessagesController } from './messages-controller.js';
import type * as Opener from './opener.js';
import { PageRoom } from './page-room.js';
import type { Preferences } from './preferences.js';

/**
 * What a bar needs once its reader moves, scrolls or types: room on the page, a word on what was chosen, a way back after
 * an opt-out, and a place for focus to go. Loaded then, so that being shown costs less.
 */
export class BarCompanion implements ReactiveController {
  private readonly room = new PageRoom();
  private readonly texts: MessagesController<PreferencesMessages>;
  private preferences: Preferences | undefined;
  private opener: Promise<typeof Opener | undefined> | typeof Opener | undefined;
  private status: 'refused' | 'saved' | undefined;
  private beforeRefusal: Consent | undefined;
  private hadFocus = false;
  private shown: ManagerView | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: CompanionHost,
    private readonly engine: Engine,
  ) {
    adoptStyles(host, styles);
    host.renderRoot.addEventListener('keydown', (event) => {
      // Closing is not answering: what still has to be answered stays.
      if ((event as KeyboardEvent).key === 'Escape' && this.canClose) host.hide();
    });
    this.texts = new MessagesController(host, () => loadPreferences(host.language).catch(() => loadPreferences('en')));
    this.shown = host.view;
    host.addController(this);
    this.hostUpdated();
  }

  /** Resolves once there are words, or none to be had. */
  get ready(): Promise<void> {
    return this.texts.load();
  }

  private get canClose(): boolean {
    return this.host.consent.basis === 'expressed';
  }

  hostConnected(): void {
    this.unsubscribe ??= this.engine.store.subscribe((change) => this.handleChange(change));
  }

  hostUpdate(): void {
    if (!/^(auto|none|start|end)$/.test(this.host.opener))
      void this.engine.command((commands) => commands.tell(this.host, 'opener', 'auto'));
    this.hadFocus = !!this.host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    const { bar, view, place, cameFrom } = this.host;
    this.room.fit(view && place !== 'center' ? bar : null, place === 'top' ? 'start' : 'end');
    if (view === this.shown) return;
    this.shown = view;
    // What had focus has gone: to what came in its place, or back to where it was before.
    const next = view
      ? bar?.querySelector('.actions > *')
      : (cameFrom ?? this.host.renderRoot.querySelector('.opener'));
    if (this.hadFocus && next instanceof HTMLElement) next.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.room.fit(null, 'end');
  }

  /** Shows the preferences, which are loaded the first time. Where they cannot be had, the bar is shown. */
  async openPreferences(): Promise<void> {
    try {
      const { Preferences } = await import('./preferences.js');
      await this.texts.load();
      this.preferences ??= new Preferences(this.host, this.engine);
      if (this.texts.current) this.preferences.open();
      else this.host.showBanner();
    } catch {
      this.host.showBanner();
    }
  }

  /** Closes them without a choice. */
  closePreferences(): void {
    this.preferences?.close();
  }

  /**
   * Tells the reader that the refusal is kept: in place, with a way back; after an equal choice, of `opt-in` or in the
   * preferences, in a word.
   */
  confirmRefusal(): void {
    this.status = this.preferences?.isOpen || this.host.consent.mode === 'opt-in' ? 'saved' : 'refused';
    if (this.texts.current && this.status === 'refused') this.host.view = 'confirmation';
  }

  /** What it adds to the bar: nothing before there are words. */
  supplement(model: BannerModel): BannerSupplement | undefined {
    const { status } = this;
    const { view } = model;
    if (!this.texts.current) return undefined;
    const messages = { ...this.texts.current, ...this.host.messages };
    return {
      status: html`<div>
        <span part="status" role="status">${status && messages[status]}</span>
        ${view === 'confirmation' ? renderPolicy(model, 'inline') : nothing}
      </div>`,
      actions:
        view === 'confirmation'
          ? [
              html`<button type="button" class="outline" part="undo" @click=${this.undo}>${messages.undo}</button>`,
              renderButton('preferences', 'open', messages.choices),
            ]
          : undefined,
      close:
        view && this.canClose
          ? html`<button
              type="button"
              class="close"
              part="close"
              aria-label=${messages.close}
              @click=${() => this.host.hide()}
            >
              ×
            </button>`
          : nothing,
      beside: [
        this.preferences?.render({ ...model.messages, ...messages }),
        view ? nothing : this.renderOpener(messages, model.messages.region),
      ],
    };
  }

  /** The floating button, where the page has no way to the preferences of its own; loaded the first time. */
  private renderOpener({ manage }: PreferencesMessages, region: string) {
    if (!needsOpener(this.host)) return nothing;
    if (this.opener && 'renderOpener' in this.opener) return this.opener.renderOpener(manage, region, this.host.opener);
    this.opener ??= import('./opener.js')
      .then((opener) => {
        adoptStyles(this.host, opener.styles);
        this.host.requestUpdate();
        return (this.opener = opener);
      })
      // What cannot be had now may be had at the next change.
      .catch(() => (this.opener = undefined));
    return nothing;
  }

  /** Takes an opt-out back: to the choice before it, or to the question. */
  private readonly undo = (): void => {
    const before = this.beforeRefusal;
    const categories = Object.fromEntries(before?.granted.map((name) => [name, true]) ?? []);
    void this.engine.command(({ request }) =>
      request(
        before?.basis === 'expressed'
          ? { source: 'choose', categories, services: before.services }
          : { source: 'reset' },
      ),
    );
  };

  private handleChange(change: ConsentChange): void {
    const { source, previous } = change;
    this.status = source === 'accept' || source === 'choose' ? 'saved' : undefined;
    this.beforeRefusal = source === 'refuse' ? previous : undefined;
    this.preferences?.handleChange(change);
  }
}
