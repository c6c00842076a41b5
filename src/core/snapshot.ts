import { createCategory } from './category.js';
import type { Choice } from './choice.js';
import type { Consent } from './consent.js';
import type { Options } from './options.js';

/**
 * The state that follows from what the page asks and what the reader chose.
 * Global Privacy Control outranks what is implied and is outranked by what is expressed.
 */
export const createSnapshot = (options: Options, stored: Choice | null, persisted: boolean): Consent => {
  const { categories, gpc, maxAge, mode, revision } = options;
  const choice = stored && (stored.basis === 'expressed' || !gpc) ? stored : null;
  // A page that asks nothing knows of the categories what the choice says.
  const known =
    categories ?? [...new Set(['necessary', ...(choice?.on ?? []), ...(choice?.off ?? [])])].map(createCategory);

  const names = (isOn: boolean) =>
    Object.freeze(
      known
        .filter(
          ({ name, required, initially }) =>
            (required ||
              (choice ? choice.on.includes(name) : !!categories && !gpc && (initially ?? mode === 'opt-out'))) === isOn,
        )
        .map(({ name }) => name),
    );
  const toDate = (time: number) => choice && new Date((choice.time + time) * 1000);

  return Object.freeze({
    basis: choice?.basis ?? 'none',
    mode: mode ?? choice?.mode ?? 'opt-in',
    granted: names(true),
    denied: names(false),
    services: Object.freeze({ ...choice?.services }),
    revision: revision ?? choice?.revision ?? 1,
    decidedAt: toDate(0),
    expiresAt: toDate(maxAge),
    id: choice?.id ?? null,
    signal: gpc ? 'gpc' : null,
    persisted,
  });
};
