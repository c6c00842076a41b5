import type { ConsentMode } from '../core/consent.js';
import { modeOfRegion, modeOfTimeZone } from '../core/region-mode.js';
import type { Complain } from './reader-commands.js';

/** The reader's time zone by the browser's settings; nothing is asked of a server. Empty where it is not told. */
const timeZone = (): string => {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
  } catch {
    return '';
  }
};

/**
 * What `auto` comes to: by the `region` attribute, or where there is none that can be used, which `complain` hears of, by
 * the browser's time zone. In a file of its own, because only a page with `auto`, and a reader who has not chosen, needs it.
 */
export const decideMode = (manager: Element, complain: Complain): ConsentMode => {
  const region = manager.getAttribute('region')?.trim();
  const mode = region && modeOfRegion(region);
  if (region && !mode) complain(manager, 'region', 'the time zone');
  return mode || modeOfTimeZone(timeZone());
};
