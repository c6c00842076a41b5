import { ConsentManager } from './consent-manager.js';

/** Registers the elements; what a page has registered under their names is left as it is. */
export const defineElements = (): void => {
  if (!customElements.get('consent-manager')) customElements.define('consent-manager', ConsentManager);
};
