import type { ConsentMode } from './consent.js';
import type { Options } from './options.js';

/** What the cookie keeps: who granted what, on what basis, when. */
export interface Choice {
  readonly basis: 'implied' | 'expressed';
  readonly mode: ConsentMode;
  readonly revision: number;
  /** Time of the choice, in seconds since 1970. */
  readonly time: number;
  readonly id: string;
  /** Names of the categories granted, and of those denied. */
  readonly on: readonly string[];
  readonly off: readonly string[];
  /** Services whose state differs from that of their category. */
  readonly services: Readonly<Record<string, boolean>>;
  /** Services that were asked about; `false` where that is not recorded, as on a page that has none. */
  readonly asked: readonly string[] | false;
}

/** Seconds by which a choice may lie in the future: clocks of a reader and a server are seldom the same. */
const CLOCK_TOLERANCE = 60;

/** Whether the life of a choice has begun and not ended, by its age and its length; both in seconds. */
export const isAlive = (age: number, maxAge: number): boolean => age > -CLOCK_TOLERANCE && age < maxAge;

/**
 * Whether a choice answers what the page asks: its revision, every category, and every service.
 * An implied one counts only where the mode still is `implied`: it must never pass for expressed.
 */
export const isAnswer = ({ basis, revision, on, off, asked }: Choice, options: Options): boolean =>
  !options.categories ||
  (revision === options.revision &&
    (basis === 'expressed' || options.mode === 'implied') &&
    options.categories.every(
      ({ name, required, services }) =>
        (required || on.includes(name) || off.includes(name)) &&
        (!asked || services.every((service) => asked.includes(service))),
    ));
