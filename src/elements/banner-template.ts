import { html, nothing } from 'lit';
import type { ConsentMode } from '../core/consent.js';
import type { Messages } from '../core/messages.js';
import type { ManagerView } from './manager-view.js';

/** What the bar is drawn from. */
export interface BannerModel {
  readonly view: ManagerView | undefined;
  readonly messages: Messages;
  /** Where the bar stands, and its class. */
  readonly place: string;
  /** The question put: an implied notice has other words and buttons than a request to opt in. */
  readonly question: ConsentMode | 'gpc';
  /** What is announced. */
  readonly status: 'refused' | 'saved' | undefined;
  /** Nobody has to answer, so it can be closed. */
  readonly canClose: boolean;
  /** Safe address of the page's policy; without one its link opens the preferences. */
  readonly policyHref: string | undefined;
  /** The owner's own message has no way to opt out, so the bar adds one. */
  readonly needsOptOut: boolean;
  readonly undo: () => void;
  readonly close: () => void;
}

const renderButton = (part: string, action: string, text: string | undefined, look = 'outline') =>
  html`<button type="button" class=${look} part=${part} data-consent-action=${action}>
    <slot name=${part}>${text}</slot>
  </button>`;

const renderPolicy = ({ messages, policyHref }: BannerModel, look?: 'inline') =>
  policyHref
    ? html`<a class=${look ?? 'outline'} part="policy" href=${policyHref}
        ><slot name="policy">${messages.policy}</slot></a
      >`
    : renderButton('policy', 'open', messages.policy, look);

/** `[…]` in the implied notice is the working opt-out; where an owner's words mark none, it follows them. */
const renderMessage = (model: BannerModel) => {
  const { messages, question, needsOptOut, view } = model;
  const [before, words, after] = messages.implied.split(/[[\]]/);
  const optOut = renderButton('opt-out', 'refuse', words ?? messages.refuse, 'inline');
  const texts = {
    implied: [before, words ? '' : ' ', optOut, after],
    'opt-in': messages.optIn,
    'opt-out': messages.optOut,
    gpc: messages.gpc,
  };
  // Hidden it keeps its height, so that nothing jumps when a confirmation takes its place.
  return html`<div class=${view === 'banner' ? 'message' : 'hidden'} part="message">
    <slot name="message">${texts[question]}</slot>${needsOptOut ? optOut : nothing}${
      question === 'implied' ? nothing : renderPolicy(model, 'inline')
    }
  </div>`;
};

/** In `implied` consent and "read more"; else three equals. After an opt-out a way back, and to finer choices. */
const renderActions = (model: BannerModel) => {
  const { messages, question, view, undo } = model;
  const accept = (look?: string) => renderButton('accept', 'accept', messages.accept, look);
  const open = (text: string) => renderButton('preferences', 'open', text);
  return html`<div class="actions">
    ${
      view !== 'banner'
        ? html`<button type="button" class="outline" part="undo" @click=${undo}>${messages.undo}</button
            >${open(messages.choices)}`
        : question === 'implied'
          ? [accept('filled'), renderPolicy(model)]
          : [renderButton('refuse', 'refuse', messages.refuse), open(messages.customise), accept()]
    }
  </div>`;
};

/** The bar. While it is not shown it still announces what a reader's last choice came to. */
export const renderBanner = (model: BannerModel): unknown => {
  const { view, messages, status, canClose, place, close } = model;
  return html`<section
    class="bar ${view ? place : 'quiet'}"
    part=${view ? 'banner' : nothing}
    role=${view ? 'region' : nothing}
    aria-label=${view ? messages.region : nothing}
    lang=${messages.lang}
    dir=${messages.dir ?? 'ltr'}
  >
    <div class="content">
      <div class="words">
        ${view ? renderMessage(model) : nothing}
        <div>
          <span part="status" role="status">${status && messages[status]}</span>
          ${view === 'confirmation' ? renderPolicy(model, 'inline') : nothing}
        </div>
      </div>
      ${view ? renderActions(model) : nothing}
      ${
        view && canClose
          ? html`<button type="button" class="close" part="close" aria-label=${messages.close} @click=${close}>
              ×
            </button>`
          : nothing
      }
    </div>
  </section>`;
};
