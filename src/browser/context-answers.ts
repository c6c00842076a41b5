import type { Consent } from '../core/consent.js';
import { contextKey } from '../core/context-key.js';
import type { Store } from '../core/store.js';
import { createAnnouncement } from './events/announcement.js';

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly subscribe?: boolean;
  callback(value: Consent, unsubscribe?: () => void): void;
}

/**
 * Provides the state as a context for the whole document, without Lit.
 * https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export const answerContextRequests = (store: Store): void => {
  const handleRequest = (event: Event) => {
    const request = event as ContextRequest;
    if (request.context !== contextKey) return;
    event.stopPropagation();
    const answer = () => request.callback(store.current, stop);
    const stop = request.subscribe ? store.subscribe(answer) : undefined;
    answer();
  };
  document.addEventListener('context-request', handleRequest);
  // A ContextRoot asks again for those who asked before there was a provider.
  document.body?.dispatchEvent(createAnnouncement('context-provider', { context: contextKey }));
};
