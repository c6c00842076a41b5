import type { Category } from './category.js';
import type { Choice } from './choice.js';
import type { Consent } from './consent.js';
import type { Options } from './options.js';

/** Whether a category is granted while the reader has said nothing and no notice has been seen. */
const holdsBeforeChoice = ({ initially }: Category, { mode, gpc }: Options): boolean =>
  !gpc && (initially ?? mode === 'opt-out');

/**
 * The state that follows from what the page asks and what the reader chose.
 * Global Privacy Control outranks what is implied and is outranked by what is expressed.
 */
export const createSnapshot = (options: Options, stored: Choice | null, persisted: boolean): Consent => {
  const { categories, gpc } = options;
  const choice = stored && !(gpc && stored.basis === 'implied') ? stored : null;
  const names = categories?.map(({ name }) => name) ?? (choice ? [...choice.on, ...choice.off] : ['necessary']);
  const isGranted = (name: string) => {
    const category = categories?.find((one) => one.name === name);
    return (
      name === 'necessary' ||
      !!category?.required ||
      (choice ? choice.on.includes(name) : !!category && holdsBeforeChoice(category, options))
    );
  };
  const differs = (service: string, isOn: boolean) =>
    !categories || categories.some(({ name, services }) => services.includes(service) && isGranted(name) !== isOn);
  const services: Record<string, boolean> = {};
  for (const name of choice?.servicesOn ?? []) if (differs(name, true)) services[name] = true;
  for (const name of choice?.servicesOff ?? []) if (differs(name, false)) services[name] = false;
  return Object.freeze({
    basis: choice?.basis ?? 'none',
    mode: categories || !choice ? options.mode : choice.mode,
    granted: Object.freeze(names.filter(isGranted)),
    denied: Object.freeze(names.filter((name) => !isGranted(name))),
    services: Object.freeze(services),
    revision: categories || !choice ? options.revision : choice.revision,
    decidedAt: choice && new Date(choice.time * 1000),
    expiresAt: choice && new Date((choice.time + options.maxAge) * 1000),
    id: choice?.id ?? null,
    signal: gpc ? 'gpc' : null,
    persisted,
  });
};
