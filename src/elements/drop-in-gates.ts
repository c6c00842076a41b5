/**
 * Registers `<consent-gate>` on a page that has one. The drop-in is built with this in place of `gates.ts`: most pages load
 * nothing for it.
 */
export const defineGates = (): void => {
  if (document.querySelector('consent-gate')) void import('./define-gate.js').then(({ defineGate }) => defineGate());
};
