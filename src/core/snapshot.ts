import type { Choice } from './choice.js';
import type { Consent } from './consent.js';
import type { Options } from './options.js';

/**
 * The state that follows from what the page asks and what the reader chose.
 * Global Privacy Control outranks what is implied and is outranked by what is expressed.
 */
export const createSnapshot = (options: Options, stored: Choice | null, persisted: boolean): Consent => {
  const { categories, gpc, maxAge, mode } = options;
  const choice = stored && (stored.basis === 'expressed' || !gpc) ? stored : null;
  // A page that asks nothing knows of the categories what the choice says.
  const asked = categories ? options : (choice ?? options);
  const names = categories?.map(({ name }) => name) ?? [
    ...new Set(['necessary', ...(choice?.on ?? []), ...(choice?.off ?? [])]),
  ];

  const isGranted = (name: string): boolean => {
    const { required, initially } = categories?.find((one) => one.name === name) ?? {};
    const isOn = choice ? choice.on.includes(name) : !!categories && !gpc && (initially ?? mode === 'opt-out');
    return name === 'necessary' || !!required || isOn;
  };
  const differs = ([service, isOn]: [string, boolean]): boolean =>
    !categories || categories.some(({ name, services }) => services.includes(service) && isGranted(name) !== isOn);
  const toDate = (time: number) => choice && new Date((choice.time + time) * 1000);

  return Object.freeze({
    basis: choice?.basis ?? 'none',
    mode: asked.mode,
    granted: Object.freeze(names.filter(isGranted)),
    denied: Object.freeze(names.filter((name) => !isGranted(name))),
    services: Object.freeze(Object.fromEntries(Object.entries(choice?.services ?? {}).filter(differs))),
    revision: asked.revision,
    decidedAt: toDate(0),
    expiresAt: toDate(maxAge),
    id: choice?.id ?? null,
    signal: gpc ? 'gpc' : null,
    persisted,
  });
};
