import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { getEngine } from '../browser/engine.js';
import { isGranted } from '../core/is-granted.js';
import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';
import { loadPreferences } from '../locales/load-messages.js';
import { readCategoryTexts } from './category-texts.js';
import { consentContext } from './consent-context.js';
import { styles } from './consent-gate.styles.js';
import { MessagesController } from './messages-controller.js';
import { PlaceholderSize } from './placeholder-size.js';
import { property } from './property.js';

/** What of an embed holds it back. */
const EMBED = '[data-src],[data-srcset],[data-href]';

/**
 * Holds an embed back until its category, or its service, is granted: in its place, and in its size, it says what is held
 * back and why, with a button that grants it. After a withdrawal it holds it back again.
 *
 * @tag consent-gate
 *
 * @slot - The embed, with `data-src` in place of `src`.
 * @slot poster - A picture from the same site, shown behind the words.
 *
 * @csspart placeholder - What stands in for the embed.
 * @csspart name - The name of what is held back.
 * @csspart allow - The button that grants it.
 * @csspart choices - The button that opens the preferences.
 *
 * @cssprop [--consent-font=inherit] - Font family.
 * @cssprop [--consent-font-size=medium] - Size everything inside is measured by.
 * @cssprop [--consent-background=light-dark(#fff, #1c1c1e)] - Surface; the placeholder has a little of the text's colour in it.
 * @cssprop [--consent-text=light-dark(#1a1a1a, #f2f2f0)] - Text.
 * @cssprop [--consent-border=1px solid color-mix(in srgb, var(--consent-text) 14%, transparent)] - Edge of the placeholder.
 * @cssprop [--consent-radius=10px] - Corners of the button.
 */
export class ConsentGate extends LitElement {
  static override styles = styles;

  /** Names of the categories it needs, all of them. */
  @property({ noAccessor: true })
  get category(): string {
    return this.getAttribute('category') ?? '';
  }
  set category(value: string | null) {
    this.write('category', value);
  }

  /** Name of the service that is enough where one category is named. */
  @property({ noAccessor: true })
  get service(): string {
    return this.getAttribute('service') ?? '';
  }
  set service(value: string | null) {
    this.write('service', value);
  }

  /** Whether it holds its embed back. It sets this itself; style by `[held]`, do not write it. */
  @property({ type: Boolean, reflect: true }) held = false;

  private readonly state = new ContextConsumer(this, { context: consentContext, subscribe: true });
  private readonly texts = new MessagesController<PreferencesMessages>(this, async () => {
    this.notice = await getEngine().loadNotice(this);
    return loadPreferences(this.notice.lang).catch(() => loadPreferences('en'));
  });
  private readonly size = new PlaceholderSize(this, () => (this.held ? this.embed : undefined));
  private notice: NoticeMessages | undefined;
  private hadFocus = false;

  /** What is held back. */
  private get embed(): HTMLElement | undefined {
    return [...this.children].find((child): child is HTMLElement => child instanceof HTMLElement && child.slot === '');
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.size.sheet];
    if (!this.category) void getEngine().command((commands) => commands.tell(this, 'category', 'held back'));
  }

  protected override willUpdate(): void {
    const { value } = this.state;
    this.hadFocus ||= !!this.shadowRoot?.activeElement;
    this.held = !!value && !isGranted(value, this.category, this.service);
  }

  protected override render(): unknown {
    return html`${this.held && this.texts.current ? this.renderPlaceholder(this.texts.current) : nothing}<slot></slot>`;
  }

  protected override updated(): void {
    if (this.held || !this.hadFocus) return;
    // The button has gone: focus goes on in what it let through.
    this.hadFocus = false;
    const frame = this.querySelector<HTMLElement>(EMBED);
    frame?.focus();
    if (document.activeElement !== frame) {
      this.tabIndex = -1;
      this.focus();
    }
  }

  /** An attribute at once: frameworks set a property where there is one, and what holds the embed back goes by markup. */
  private write(name: 'category' | 'service', value: string | null): void {
    if (value === this.getAttribute(name)) this.requestUpdate();
    else if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  private renderPlaceholder(texts: PreferencesMessages) {
    const { manager, store } = getEngine();
    const messages = { ...texts, ...(manager as { messages?: Partial<Messages> } | null)?.messages };
    const categories = manager ? readCategoryTexts(manager, store.options.categories ?? [], messages) : [];
    const needed = this.category.split(/\s+/);
    const missing = categories.find(({ name }) => needed.includes(name) && !store.current.granted.includes(name));
    const service = categories.flatMap(({ services }) => services).find(({ name }) => name === this.service);
    const name = service?.label ?? (this.service || messages.content);
    const fill = (text: string, word: string) =>
      text.replace('{name}', () => word).replace('{category}', () => missing?.label ?? this.category);
    // "This content" is no name: inside a sentence it begins with a small letter, and a German noun in it keeps its own.
    const inSentence =
      this.service || messages.allow.startsWith('{name}')
        ? name
        : name.charAt(0).toLocaleLowerCase(this.notice?.lang) + name.slice(1);
    return html`<div
      class=${`held ${this.embed?.offsetHeight ? '' : 'alone'}`}
      part="placeholder"
      role="group"
      aria-label=${name}
      lang=${this.notice?.lang ?? nothing}
      dir=${this.notice?.dir ?? 'ltr'}
    >
      <slot name="poster"></slot>
      <span class="name" part="name">${name}</span>
      <span class="reason">${fill(messages.held, name)}</span>
      ${
        missing || service
          ? html`<button type="button" class="allow" part="allow" @click=${() => this.allow()}>
                ${fill(messages.allow, inSentence)}
              </button>
              <button type="button" class="choices" part="choices" data-consent-action="open">
                ${messages.choices}
              </button>`
          : nothing
      }
    </div>`;
  }

  /** Grants what is enough for this embed, and no more. */
  private allow(): void {
    const engine = getEngine();
    const { options } = engine.store;
    const needed = this.category.split(/\s+/).filter(Boolean);
    const isKnown = !!options.categories?.some(({ services }) => services.includes(this.service));
    const yes = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true]));
    void engine.command(({ request }) =>
      request({
        source: 'choose',
        categories: isKnown && needed.length === 1 ? {} : yes(needed),
        services: isKnown ? yes([this.service]) : {},
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-gate': ConsentGate;
  }
}
