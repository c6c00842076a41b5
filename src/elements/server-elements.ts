import { html, LitElement, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Consent } from '../core/consent.js';
import type { NoticeMessages } from '../core/messages.js';
import { needsNotice } from '../core/needs-notice.js';
import { renderBanner } from './banner-template.js';
import { styles } from './consent-manager.styles.js';
import { positions } from './manager-view.js';
import { property } from './property.js';
import { safeHref } from './safe-href.js';

/** The page's own bar takes the place of this one in one frame: it does not come in again. */
const still = '.bar{animation:none!important}';

/**
 * `<consent-manager>` as `@lit-labs/ssr` renders it on a server: an empty shadow root, or the bar, before any script, for a
 * reader of whom the server knows that there is something to answer. The page's own element takes its place.
 */
export class ServerManager extends LitElement {
  /** The state as `readConsent` finds it in the request; without it nothing is shown. */
  @property({ attribute: false }) serverConsent: Consent | undefined;
  /** All that the bar says, from `jaccepte/locales/….js`; without it nothing is shown. */
  @property({ attribute: false }) messages: Partial<NoticeMessages> = {};
  /** For the style sheet, where the page's Content-Security-Policy asks for one. */
  @property({ attribute: false }) styleNonce = '';
  @property({ attribute: 'policy-href' }) policyHref = '';
  @property() position = 'bottom';

  protected override render(): unknown {
    const { serverConsent, messages } = this;
    if (!serverConsent || !needsNotice(serverConsent) || !isNotice(messages)) return nothing;
    const bar = renderBanner({
      view: 'banner',
      messages,
      place: positions.includes(this.position) ? this.position : 'bottom',
      question: serverConsent.signal ?? serverConsent.mode,
      policyHref: safeHref(this.policyHref),
      needsOptOut: false,
    });
    const nonce = /^[\w+/=-]+$/.test(this.styleNonce) ? ` nonce="${this.styleNonce}"` : '';
    return html`${unsafeHTML(`<style${nonce}>${styles.cssText}${still}</style>`)}
      <div class="server">${bar}</div>`;
  }
}

/** Whether there is every text of a bar: half a bar is none. */
const isNotice = (messages: Partial<NoticeMessages>): messages is NoticeMessages =>
  !!messages.lang && !!messages.implied && !!messages.optIn && !!messages.gpc && !!messages.accept;

/** Registers what a server renders, unless something else is registered. */
export const defineServerManager = (): void => {
  if (!customElements.get('consent-manager')) customElements.define('consent-manager', ServerManager);
};
