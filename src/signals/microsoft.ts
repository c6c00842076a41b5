import { isAnswered } from './is-answered.js';
import type { InformedPage } from './signal.js';
import { tellVendor } from './tell-vendor.js';

interface MicrosoftPage {
  /** An array until bat.js has come, which puts an object in its place: never to be kept. */
  uetq?: { push(...words: unknown[]): unknown };
}

/**
 * Microsoft's Universal Event Tracking: one signal, `ad_storage`, pushed as three words and not as an array of them.
 * https://learn.microsoft.com/en-us/advertising/guides/universal-event-tracking
 */
export const listen = (page: InformedPage): void => {
  const global = window as MicrosoftPage;
  const push = (...words: unknown[]) => (global.uetq ??= []).push(...words);
  tellVendor(page, 'microsoft', { ad_storage: 'marketing' }, ({ granted, consent, isFirst }) => {
    const queue = global.uetq;
    const isLate = !!queue && !Array.isArray(queue);
    const hasDefault =
      Array.isArray(queue) && queue.some((word, index) => word === 'consent' && queue[index + 1] === 'default');
    if (isFirst && !isLate && !hasDefault) push('consent', 'default', { ad_storage: 'denied' });
    if (isFirst && !isLate && !isAnswered(consent)) return;
    if (Array.isArray(queue))
      for (let at = queue.length - 3; at >= 0; at--)
        // Before the tag has come only the last word waits: an earlier grant no longer holds.
        if (queue[at] === 'consent' && queue[at + 1] === 'update') queue.splice(at, 3);
    push('consent', 'update', { ad_storage: granted.ad_storage ? 'granted' : 'denied' });
  });
};
