/** A page's code in TypeScript, which uses every entry and is strict about every type that it gets. */
export const pageSource = `
import { consume } from '@lit/context';
import {
  ConsentChangeEvent,
  ConsentGate,
  ConsentHideEvent,
  ConsentManager,
  ConsentReadyEvent,
  ConsentRequestEvent,
  ConsentShowEvent,
  consentContext,
  defineElements,
  isGranted,
  type Consent,
  type ConsentApi,
  type ConsentBasis,
  type ConsentChange,
  type ConsentMode,
  type ConsentRequest,
  type ConsentSource,
  type ManagerView,
  type Messages,
} from 'jaccepte';
import { consent as api } from 'jaccepte/auto.js';
import 'jaccepte/define.js';
import { startConsent } from 'jaccepte/headless.js';
import { messages } from 'jaccepte/locales/fr.js';
import { LitElement } from 'lit';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <A, B>(_same: Same<A, B>): void => {};

document.addEventListener('consent-change', (event) => {
  is<typeof event, ConsentChangeEvent>(true);
  const { consent, previous, granted, withdrawn, source, left } = event.detail;
  is<typeof event.detail, ConsentChange>(true);
  is<typeof consent, Consent>(true);
  is<typeof source, ConsentSource>(true);
  is<typeof consent.basis, ConsentBasis>(true);
  is<typeof consent.mode, ConsentMode>(true);
  is<typeof consent.decidedAt, Date | null>(true);
  const names: readonly string[] = [...granted, ...withdrawn, ...left, ...previous.denied];
  // @ts-expect-error: the state is read-only
  consent.granted = names;
  // @ts-expect-error: and so are its lists
  consent.granted.push('statistics');
  // @ts-expect-error: no such source
  if (source === 'typing-error') return;
});
addEventListener('consent-ready', (event) => is<typeof event, ConsentReadyEvent>(true));
document.body.addEventListener('consent-request', (event) => {
  is<typeof event, ConsentRequestEvent>(true);
  is<typeof event.detail, ConsentRequest>(true);
  if (event.detail.categories?.['marketing']) event.preventDefault();
});

const manager = document.querySelector('consent-manager');
is<typeof manager, ConsentManager | null>(true);
is<HTMLElementTagNameMap['consent-gate'], ConsentGate>(true);
manager?.addEventListener('consent-show', (event) => is<typeof event, ConsentShowEvent>(true));
manager?.addEventListener('consent-hide', (event) => {
  is<typeof event, ConsentHideEvent>(true);
  is<typeof event.detail.view, ManagerView>(true);
});
if (manager) manager.messages = { ...messages, accept: 'Ça me va' };
is<typeof messages, Messages>(true);

is<typeof window.jaccepte, ConsentApi | undefined>(true);
is<typeof api, ConsentApi>(true);
is<ReturnType<typeof startConsent>, ConsentApi>(true);
const stop: () => void = api.subscribe(({ granted }) => granted.includes('statistics'));
stop();
void api.choose({ statistics: true }, { youtube: false }).then((state) => isGranted(state, 'marketing', 'youtube'));
// @ts-expect-error: a list of names
void api.accept('statistics');

class ConsumingElement extends LitElement {
  @consume({ context: consentContext, subscribe: true })
  consent?: Consent;
}
defineElements();
customElements.define('consuming-element', ConsumingElement);
`;

/** A server's code, which knows of no page. */
export const serverSource = `
import { createSetCookie, isGranted, readConsent } from 'jaccepte/server.js';
import type { AskedCategory, Consent, ReadConsentOptions, SetCookieOptions } from 'jaccepte/server.js';

const media: AskedCategory = { name: 'media', services: ['youtube'], default: 'denied' };
const options: ReadConsentOptions = { mode: 'opt-in', categories: ['statistics', media], revision: undefined };
const headers: { cookie?: string } = {};
const consent: Consent = readConsent(headers.cookie, options);
readConsent(null);
const kept: SetCookieOptions = { ...options, cookieDomain: 'example.com' };
const header: string | null = createSetCookie(headers.cookie, kept);
export const answer = { may: isGranted(consent, 'media', 'youtube'), header };
// @ts-expect-error: no such mode
readConsent('', { mode: 'auto' });
`;
