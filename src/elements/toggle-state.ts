/** Sets or takes away a custom state, for `:state(…)`. Chromium before 125 takes only dashed names: it goes without. */
export const toggleState = (internals: ElementInternals, state: string, isOn: boolean): void => {
  try {
    internals.states[isOn ? 'add' : 'delete'](state);
  } catch {
    // No state is no loss of function.
  }
};
