/**
 * Registers `<consent-gate>` on a page that has one. The drop-in is built with this in place of `gates.ts`: most pages load
 * nothing for it.
 */
export const defineGates = (): void => {
  if (!document.querySelector('consent-gate')) return;
  // Without it an embed is held back all the same, with no word on it.
  void import('./define-gate.js').then(({ defineGate }) => defineGate()).catch(() => undefined);
};
