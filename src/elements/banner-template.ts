import { html, nothing } from 'lit';
import type { ConsentMode } from '../core/consent.js';
import type { NoticeMessages } from '../core/messages.js';
import type { ManagerView } from './manager-view.js';

/** What the bar is drawn from. */
export interface BannerModel {
  readonly view: ManagerView | undefined;
  readonly messages: NoticeMessages;
  /** Where the bar stands, and its class. */
  readonly place: string;
  /** The question put: an implied notice has other words and buttons than a request to opt in. */
  readonly question: ConsentMode | 'gpc';
  /** Safe address of the page's policy; without one its link opens the preferences. */
  readonly policyHref: string | undefined;
  /** The owner's own message has no way to opt out, so the bar adds one. */
  readonly needsOptOut: boolean;
}

/** What the bar has of its companion's, once that is there. */
export interface BannerSupplement {
  /** What is announced: there before it has words, so that they are. */
  readonly status: unknown;
  /** In place of the bar's own buttons. */
  readonly actions: unknown;
  readonly close: unknown;
  /** After the bar, outside of it. */
  readonly beside: unknown;
}

/** A button that acts as a `[data-consent-action]` of the page does. */
export const renderButton = (part: string, action: string, text: string | undefined, look = 'outline'): unknown =>
  html`<button type="button" class=${look} part=${part} data-consent-action=${action}>
    <slot name=${part}>${text}</slot>
  </button>`;

/** The link to the page's policy; without one, a button that opens the preferences. */
export const renderPolicy = ({ messages, policyHref }: BannerModel, look = 'outline'): unknown =>
  policyHref
    ? html`<a class=${look} part="policy" href=${policyHref}><slot name="policy">${messages.policy}</slot></a>`
    : renderButton('policy', 'open', messages.policy, look);

/** `[…]` in the implied notice is the working opt-out; where an owner's words mark none, it follows them. */
const renderMessage = (model: BannerModel) => {
  const { messages, question, needsOptOut } = model;
  const [before, words, after] = messages.implied.split(/[[\]]/);
  const optOut = renderButton('opt-out', 'refuse', words ?? messages.refuse, 'inline');
  const texts = {
    implied: [before, words ? '' : ' ', optOut, after],
    'opt-in': messages.optIn,
    'opt-out': messages.optOut,
    gpc: messages.gpc,
  };
  return html`<div class="message" part="message">
    <slot name="message">${texts[question]}</slot>${needsOptOut ? optOut : nothing}${
      question === 'implied' ? nothing : renderPolicy(model, 'inline')
    }
  </div>`;
};

/** In `implied` consent and "read more"; else three equals. */
const renderActions = (model: BannerModel) => {
  const { messages, question } = model;
  const accept = (look?: string) => renderButton('accept', 'accept', messages.accept, look);
  return question === 'implied'
    ? [accept('filled'), renderPolicy(model)]
    : [
        renderButton('refuse', 'refuse', messages.refuse),
        renderButton('preferences', 'open', messages.customise),
        accept(),
      ];
};

/** The bar. While it is not shown, its companion still announces in it what a reader's last choice came to. */
export const renderBanner = (model: BannerModel, supplement?: BannerSupplement): unknown => {
  const { view, messages, place } = model;
  return view || supplement
    ? html`<section
          class="bar ${view ? `${place} ${view}` : 'quiet'}"
          part=${view ? 'banner' : nothing}
          role=${view ? 'region' : nothing}
          aria-label=${view ? messages.region : nothing}
          lang=${messages.lang}
          dir=${messages.dir ?? 'ltr'}
        >
          <div class="content">
            <div class="words">${view && renderMessage(model)}${supplement?.status}</div>
            <div class="actions">${view && (supplement?.actions ?? renderActions(model))}</div>
            ${supplement?.close}
          </div>
        </section>
        ${supplement?.beside}`
    : nothing;
};
