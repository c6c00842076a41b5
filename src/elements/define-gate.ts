import { ConsentGate } from './consent-gate.js';

/** Registers `<consent-gate>`, unless the page has registered another under its name. */
export const defineGate = (): void => {
  if (!customElements.get('consent-gate')) customElements.define('consent-gate', ConsentGate);
};
