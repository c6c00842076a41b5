import type { LitElement } from 'lit';
import type { Consent } from '../core/consent.js';
import type { Messages } from '../core/messages.js';
import type { ManagerView } from './manager-view.js';

/** What the bar's companion, and the preferences, have to know of their `<consent-manager>`. */
export interface CompanionHost extends LitElement {
  readonly bar: HTMLElement | null;
  readonly place: string;
  readonly consent: Consent;
  readonly messages: Partial<Messages>;
  readonly internals: ElementInternals;
  readonly policyHref: string;
  readonly opener: string;
  /** Language of what it says. */
  readonly language: string;
  /** Where focus was before it entered. */
  readonly cameFrom: EventTarget | null;
  view: ManagerView | undefined;
  showBanner(): void;
  hide(): void;
}
