import { askedEngines } from '../../browsers/engines.mjs';

export type { Engine } from '../../browsers/engines.mjs';

/** The engines to test in: E2E_ENGINES=chromium,firefox,webkit, Chromium where it is not set. */
export const engines = askedEngines('E2E_ENGINES');
