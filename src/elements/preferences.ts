import type { ReactiveController } from 'lit';
import type { Engine } from '../browser/engine.js';
import type { Category } from '../core/category.js';
import type { ConsentChange, ConsentRequest } from '../core/consent.js';
import { createDraft, switchCategory, switchService, type Draft } from '../core/draft.js';
import type { Messages } from '../core/messages.js';
import { adoptStyles } from './adopt-styles.js';
import type { CompanionHost } from './companion-host.js';
import { readCategoryTexts } from './category-texts.js';
import { createProof, type ConsentProof } from './consent-proof.js';
import { ConsentHideEvent } from './events/consent-hide-event.js';
import { ConsentShowEvent } from './events/consent-show-event.js';
import { renderPreferences, type PreferencesActions } from './preferences-template.js';
import { styles } from './preferences.styles.js';
import { safeHref } from './safe-href.js';
import { toggleState } from './toggle-state.js';

/**
 * The preferences of a `<consent-manager>`: a modal dialog. Closing it, by whatever means, changes nothing; what a reader
 * saves closes it once it is kept. The page's own markup says what can be chosen, also while it is open.
 */
export class Preferences implements ReactiveController, PreferencesActions {
  private draft: Draft | undefined;
  private proof: ConsentProof | null = null;
  private copied = false;
  private readonly observer = new MutationObserver(() => this.set(this.createDraft(true)));

  constructor(
    private readonly host: CompanionHost,
    private readonly engine: Engine,
  ) {
    adoptStyles(host, styles);
    host.addController(this);
  }

  /** Whether they are shown. */
  get isOpen(): boolean {
    return !!this.draft;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  /** Shows what is in force. */
  open(): void {
    if (this.isOpen || !this.host.isConnected) return;
    this.copied = false;
    this.observer.observe(this.host, { attributes: true, childList: true, characterData: true, subtree: true });
    this.set(this.createDraft());
  }

  /** Closes without a choice; focus goes back to where it was. */
  close(): void {
    this.dialog?.close();
    // Its event comes later, and they would be shown again until then.
    this.handleClose();
  }

  /** Shows what is in force now, where it was chosen elsewhere; where only the page has changed, what a reader has set stays. */
  handleChange({ consent, previous }: ConsentChange): void {
    if (this.isOpen) this.set(this.createDraft(consent.id === previous.id));
  }

  hostUpdated(): void {
    const { dialog, host } = this;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
    toggleState(host.internals, 'preferences', true);
    host.dispatchEvent(new ConsentShowEvent('preferences'));
  }

  hostDisconnected(): void {
    this.close();
  }

  switchCategory(category: Category, isOn: boolean): void {
    if (this.draft) this.set(switchCategory(this.draft, category, isOn));
  }

  switchService(name: string, isOn: boolean): void {
    if (this.draft) this.set(switchService(this.draft, name, isOn));
  }

  refuse(): void {
    this.ask({ source: 'refuse' });
  }

  acceptAll(): void {
    this.ask({ source: 'accept' });
  }

  save(): void {
    if (this.draft) this.ask({ source: 'choose', ...this.draft });
  }

  copy(): void {
    const tell = () => {
      this.copied = true;
      this.host.requestUpdate();
    };
    // Refused, the number still stands there to be selected.
    if (this.proof) void navigator.clipboard.writeText(this.proof.text).then(tell, () => undefined);
  }

  /** Draws them while they are open. */
  render(messages: Messages): unknown {
    const { draft, host, engine } = this;
    if (!draft) return undefined;
    const { current, options } = engine.store;
    this.proof = createProof(current, messages, messages.lang);
    const model = {
      messages,
      draft,
      categories: readCategoryTexts(host, options.categories ?? [], messages),
      hasSignal: current.signal === 'gpc' && current.basis === 'none',
      proof: this.proof,
      policyHref: safeHref(host.policyHref),
      copied: this.copied ? messages.copied : '',
    };
    return renderPreferences(model, this, this.handleClose);
  }

  private createDraft(keepsEarlier = false): Draft {
    const { store } = this.engine;
    return createDraft(store.current, store.options, keepsEarlier ? this.draft : undefined);
  }

  private set(draft: Draft | undefined): void {
    this.draft = draft;
    this.host.requestUpdate();
  }

  /** Closes once it is kept; a listener of `consent-request` may prevent that. */
  private ask(wish: ConsentRequest): void {
    const { store } = this.engine;
    void this.engine.command(({ request }) => {
      const before = store.current;
      request(wish);
      if (store.current !== before) this.close();
    });
  }

  private readonly handleClose = (): void => {
    if (!this.isOpen) return;
    this.observer.disconnect();
    this.set(undefined);
    toggleState(this.host.internals, 'preferences', false);
    this.host.dispatchEvent(new ConsentHideEvent('preferences'));
  };
}
