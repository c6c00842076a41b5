import { servicesOf, type Category } from './category.js';
import type { Choice } from './choice.js';
import type { Store } from './store.js';

/** Whether a visible notice lets a category be taken as granted, unless it was refused before. */
const isImplied = ({ name, required, initially }: Category, refusedBefore: readonly string[]): boolean =>
  required || (initially !== false && !refusedBefore.includes(name));

/**
 * The choice that a visible notice implies: `null` outside `implied`, under Global Privacy Control, or where there is a
 * choice already. `time` in seconds.
 */
export const createImpliedChoice = (store: Store, time: number, id: string): Choice | null => {
  store.refresh();
  const { choice, current, options, refusedBefore } = store;
  const { mode, gpc, categories } = options;
  if (choice || mode !== 'implied' || gpc || !categories) return null;
  const names = (isOn: boolean) =>
    categories.filter((one) => isImplied(one, refusedBefore) === isOn).map(({ name }) => name);
  return {
    basis: 'implied',
    mode,
    revision: current.revision,
    time,
    id,
    on: names(true),
    off: names(false),
    services: {},
    asked: servicesOf(categories),
  };
};
