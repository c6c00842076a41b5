import { html, nothing } from 'lit';
import type { Category } from '../core/category.js';
import type { Draft } from '../core/draft.js';
import type { Messages } from '../core/messages.js';
import type { CategoryTexts, ServiceTexts } from './category-texts.js';
import type { ConsentProof } from './consent-proof.js';

/** What the preferences are drawn from. */
export interface PreferencesModel {
  readonly messages: Messages;
  readonly categories: readonly CategoryTexts[];
  readonly draft: Draft;
  /** Global Privacy Control is honoured. */
  readonly hasSignal: boolean;
  /** `null` before a choice. */
  readonly proof: ConsentProof | null;
  /** Safe address of the page's policy. */
  readonly policyHref: string | undefined;
  /** What a press on "copy" came to, to be announced. */
  readonly copied: string;
}

/** What a reader may do in them. */
export interface PreferencesActions {
  switchCategory(category: Category, isOn: boolean): void;
  switchService(name: string, isOn: boolean): void;
  refuse(): void;
  acceptAll(): void;
  save(): void;
  close(): void;
  copy(): void;
}

const isChecked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;

// A checkbox says itself whether it is checked.
/* eslint-disable lit-a11y/role-has-required-aria-attrs */
const renderSwitch = (id: string, isOn: boolean, onSwitch: (event: Event) => void) =>
  html`<input
    type="checkbox"
    role="switch"
    part="switch"
    aria-labelledby=${id}
    aria-describedby=${`${id}-text`}
    .checked=${isOn}
    @change=${onSwitch}
  />`;
/* eslint-enable lit-a11y/role-has-required-aria-attrs */

/** A name, what it is for, and at the end of the line a switch or a word; the whole row is the label. */
const renderRow = (
  id: string,
  { label, description }: Pick<ServiceTexts, 'label' | 'description'>,
  isOn: boolean,
  onSwitch: ((event: Event) => void) | undefined,
  always: string,
) =>
  html`<label class="row">
    <span class="texts">
      <span class="name" id=${id} dir="auto">${label}</span>
      <span class="description" id=${`${id}-text`} dir="auto">${description}</span>
    </span>
    ${onSwitch ? renderSwitch(id, isOn, onSwitch) : html`<span class="always">${always}</span>`}
  </label>`;

const renderStores = ({ cookies }: Messages, stores: string) =>
  stores ? html`<p class="stores">${cookies} <span dir="ltr">${stores}</span></p>` : nothing;

const renderLink = (href: string | undefined, text: string) =>
  href ? html`<a class="inline" href=${href} target="_blank" rel="noopener">${text}</a>` : nothing;

const renderService = (
  id: string,
  service: ServiceTexts,
  { messages, draft }: PreferencesModel,
  category: Category,
  actions: PreferencesActions,
) => {
  const { name } = service;
  const handleSwitch = category.required ? undefined : (event: Event) => actions.switchService(name, isChecked(event));
  return html`<div class="service" part="service">
    ${renderRow(id, service, draft.services[name] ?? false, handleSwitch, messages.always)}
    ${renderStores(messages, service.stores)}${renderLink(service.policyHref, messages.servicePolicy)}
  </div>`;
};

const renderCategory = (texts: CategoryTexts, index: number, model: PreferencesModel, actions: PreferencesActions) => {
  const { messages, draft } = model;
  const { category, services, stores, name } = texts;
  const id = `category-${index}`;
  const handleSwitch = category.required
    ? undefined
    : (event: Event) => actions.switchCategory(category, isChecked(event));
  return html`<li part="category">
    ${renderRow(id, texts, draft.categories[name] ?? false, handleSwitch, messages.always)}
    ${
      stores || services[0]
        ? html`<details>
            <summary id=${`${id}-details`} aria-labelledby=${`${id}-details ${id}`}>${messages.details}</summary>
            ${renderStores(messages, stores)}
            ${
              services[0]
                ? html`<div class="services" role="group" aria-labelledby=${id}>
                    ${services.map((one, number) => renderService(`${id}-${number}`, one, model, category, actions))}
                  </div>`
                : nothing
            }
          </details>`
        : nothing
    }
  </li>`;
};

const renderProof = ({ messages, proof, copied }: PreferencesModel, actions: PreferencesActions) =>
  proof
    ? html`<p class="record">${proof.summary}</p>
        <details class="proof">
          <summary>${messages.proof}</summary>
          <p>${messages.number} <code dir="ltr">${proof.id}</code><br />${proof.time}</p>
          ${
            proof.canCopy
              ? html`<button type="button" class="inline" @click=${() => actions.copy()}>${messages.copy}</button>`
              : nothing
          }
          <span role="status">${copied}</span>
        </details>`
    : nothing;

const renderButton = (part: string, text: string, handleClick: () => void) =>
  html`<button type="button" class="outline" part=${part} @click=${handleClick}>${text}</button>`;

/** The preferences: what is in force, to be switched one by one, and three ways to end, none of them before the others. */
export const renderPreferences = (
  model: PreferencesModel,
  actions: PreferencesActions,
  onClose: () => void,
): unknown => {
  const { messages, categories, hasSignal, policyHref } = model;
  // Outside of what the dialog contains is its backdrop.
  const handleClick = ({ target, currentTarget }: Event) => {
    if (target === currentTarget) actions.close();
  };
  // Escape closes it for who has no mouse.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<dialog
    class="sheet"
    part="dialog"
    aria-labelledby="preferences-title"
    lang=${messages.lang}
    dir=${messages.dir ?? 'ltr'}
    @close=${onClose}
    @click=${handleClick}
  >
    <div class="pane">
      <div class="head">
        <h2 id="preferences-title" part="title" tabindex="-1"><slot name="title">${messages.title}</slot></h2>
        <button type="button" class="close" part="close" aria-label=${messages.close} @click=${() => actions.close()}>
          ×
        </button>
      </div>
      <div class="list" role="group" aria-labelledby="preferences-title">
        ${hasSignal ? html`<p>${messages.gpc}</p>` : nothing}
        <ul>
          ${categories.map((one, index) => renderCategory(one, index, model, actions))}
        </ul>
        ${renderProof(model, actions)}${renderLink(policyHref, messages.policy)}
      </div>
      <div class="foot">
        ${renderButton('refuse', messages.refuse, () => actions.refuse())}
        ${renderButton('save', messages.save, () => actions.save())}
        ${renderButton('accept', messages.acceptAll, () => actions.acceptAll())}
      </div>
    </div>
  </dialog>`;
};
