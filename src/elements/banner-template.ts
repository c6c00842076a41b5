import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentMode } from '../core/consent.js';
import type { Messages } from '../core/messages.js';

/** What the bar is drawn from. */
export interface BannerModel {
  readonly messages: Messages;
  /** The question put: an implied notice has other words and buttons than a request to opt in. */
  readonly question: ConsentMode | 'gpc';
  /** Safe address of the page's policy; without one its link opens the preferences. */
  readonly policyHref: string | undefined;
  /** The owner's own message holds a way to opt out. */
  readonly hasOwnOptOut: boolean;
  readonly hasOwnMessage: boolean;
}

type ButtonName = 'accept' | 'refuse' | 'preferences';

const ACTIONS = { accept: 'accept', refuse: 'refuse', preferences: 'open' } as const;

const renderButton = (name: ButtonName, text: string, look: 'filled' | 'outline') =>
  html`<button type="button" class=${look} part=${name} data-consent-action=${ACTIONS[name]}>
    <slot name=${name}>${text}</slot>
  </button>`;

const renderPolicy = ({ messages, policyHref }: BannerModel, look: 'outline' | 'inline') =>
  policyHref
    ? html`<a class=${look} part="policy" href=${policyHref}><slot name="policy">${messages.policy}</slot></a>`
    : look === 'outline'
      ? html`<button type="button" class=${look} part="policy" data-consent-action="open">
          <slot name="policy">${messages.policy}</slot>
        </button>`
      : nothing;

const renderOptOut = (text: string | undefined) =>
  html`<button type="button" class="inline" part="opt-out" data-consent-action="refuse">${text}</button>`;

/** The words of the bar; hidden they keep its height, so that nothing jumps when a confirmation takes their place. `[…]` in the implied notice is the working opt-out; an owner's message without one gets it beside it. */
export const renderMessage = (model: BannerModel, isHidden: boolean): TemplateResult => {
  const { messages, question, hasOwnMessage, hasOwnOptOut } = model;
  const [before, optOut, after] = messages.implied.split(/[[\]]/);
  const isNotice = question === 'implied' || question === 'opt-out';
  const text = { 'opt-in': messages.optIn, 'opt-out': messages.optOut, gpc: messages.gpc };
  return html`<div class="message ${isHidden ? 'hidden' : ''}" part="message">
    <slot name="message"
      >${question === 'implied' ? html`${before}${renderOptOut(optOut)}${after}` : html`${text[question]}`}</slot
    >${isNotice && !hasOwnOptOut && (hasOwnMessage || question === 'opt-out') ? renderOptOut(optOut) : nothing}${
      isNotice ? nothing : renderPolicyLink(model)
    }
  </div>`;
};

/** The buttons of the bar: in `opt-in` three equals, else consent and "read more". */
export const renderActions = (model: BannerModel): TemplateResult => {
  const { messages, question } = model;
  return html`<div class="actions">
    ${
      question === 'implied' || question === 'opt-out'
        ? html`${renderButton('accept', messages.accept, 'filled')}${renderPolicy(model, 'outline')}`
        : html`${renderButton('refuse', messages.refuse, 'outline')}${renderButton(
            'preferences',
            messages.customise,
            'outline',
          )}${renderButton('accept', messages.accept, 'outline')}`
    }
  </div>`;
};

/** The link to the policy inside a text. */
export const renderPolicyLink = (model: BannerModel): TemplateResult | typeof nothing => renderPolicy(model, 'inline');

/** What follows an opt-out, in the same place: a way back, and to finer choices. */
export const renderConfirmation = (model: BannerModel, undo: () => void): TemplateResult => html`
  <div class="actions">
    <button type="button" class="outline" part="undo" @click=${undo}>${model.messages.undo}</button>
    <button type="button" class="outline" part="preferences" data-consent-action="open">
      <slot name="preferences">${model.messages.choices}</slot>
    </button>
  </div>
`;

/** Closes what nobody has to answer. It says nothing but "close", and writes nothing. */
export const renderClose = ({ messages }: BannerModel, close: () => void): TemplateResult =>
  html`<button type="button" class="close" part="close" aria-label=${messages.close} @click=${close}></button>`;
