import { hasDropIn, warnOnce } from '../browser/engine.js';
import { ConsentManager } from './consent-manager.js';
import { defineGates } from './gates.js';

/**
 * Registers the elements; what a page has registered under their names is left as it is. Where the drop-in runs the page it
 * warns and leaves the names to the elements that the drop-in brings.
 */
export const defineElements = (): void => {
  if (hasDropIn()) warnOnce('the drop-in runs this page already, and its own elements: these are not registered.');
  else {
    if (!customElements.get('consent-manager')) customElements.define('consent-manager', ConsentManager);
    defineGates();
  }
};
