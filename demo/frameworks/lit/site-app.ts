import { consume } from '@lit/context';
import {
  consentContext,
  type Consent,
  type ConsentChangeEvent,
  type ConsentManager,
  type ConsentShowEvent,
} from 'jaccepte';
import 'jaccepte/define.js';
import { html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';

@customElement('site-app')
export class SiteApp extends LitElement {
  /** The state of consent, as a context: any element can ask for it. */
  @consume({ context: consentContext, subscribe: true })
  @state()
  private consent?: Consent;

  @state() private route = 'article';
  @state() private events: readonly string[] = [];
  @query('consent-manager') private manager!: ConsentManager;

  protected override firstUpdated(): void {
    // What is imported with this module was ready before there was an element to tell it.
    void this.manager.ready.then(() => this.note('ready'));
  }

  // What is gated in markup is found in the document itself, not in shadow roots.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return html`
      <nav>
        <button type="button" @click=${() => (this.route = 'article')} data-route="article">Article</button>
        <button type="button" @click=${() => (this.route = 'about')} data-route="about">About</button>
        <button type="button" data-consent-action="open">Cookies</button>
        <button type="button" id="choose" @click=${this.choose}>Statistics only</button>
      </nav>
      <p>Granted: <output id="granted">${this.consent?.granted.join(' ')}</output></p>
      <ul id="events">
        ${this.events.map((event) => html`<li>${event}</li>`)}
      </ul>
      ${this.route === 'article' ? this.renderArticle() : this.renderAbout()}
      <div><script type="text/plain" data-category="statistics" data-src="/measure.js"></script></div>
    `;
  }

  private renderManager(): unknown {
    return html`<consent-manager
      mode="opt-in"
      policy-href="/privacy"
      .messages=${{ accept: 'Fine by me' }}
      @consent-change=${({ detail }: ConsentChangeEvent) =>
        this.note(`${detail.source}: ${detail.consent.granted.join(' ')}`)}
      @consent-show=${({ detail }: ConsentShowEvent) => this.note(`shown: ${detail.view}`)}
    >
      <consent-category name="statistics"></consent-category>
      <consent-category name="marketing"></consent-category>
    </consent-manager>`;
  }

  private renderArticle(): unknown {
    return html`${this.renderManager()}
      <main>
        <h1>Article</h1>
        <consent-gate category="marketing">
          <iframe data-src="/player.html" title="A film" width="320" height="180"></iframe>
        </consent-gate>
      </main>`;
  }

  private renderAbout(): unknown {
    return html`${this.renderManager()}
      <main><h1>About</h1></main>`;
  }

  private choose(): void {
    void this.manager.choose({ statistics: true, marketing: false });
  }

  private note(event: string): void {
    this.events = [...this.events, event];
  }
}
