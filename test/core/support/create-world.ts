import { createCommands, type Commands } from '../../../src/core/commands.js';
import type { Choice } from '../../../src/core/choice.js';
import type { ConsentChange } from '../../../src/core/consent.js';
import { decodeChoice, encodeChoice } from '../../../src/core/cookie-codec.js';
import type { Options } from '../../../src/core/options.js';
import { createStore, type Store } from '../../../src/core/store.js';
import { CHOSEN_AT } from './create-choice.js';
import { createOptions } from './create-options.js';

/** A store and its commands over a clock that a test sets and a storage that is an array. */
export interface World {
  readonly store: Store;
  readonly commands: Commands;
  /** Every change since the start. */
  readonly changes: ConsentChange[];
  readonly warnings: string[];
  /** The cookies of the name. */
  cookies: string[];
  /** Milliseconds since 1970. */
  now: number;
  /** Whether storage refuses to keep anything. */
  refusesCookies: boolean;
  /** Seconds for which the last write is to last. */
  lastMaxAge: number | undefined;
  /** The choice that storage holds. */
  readonly kept: Choice | null;
  /** Does what another tab would. */
  write(...choices: Choice[]): void;
}

/** Makes a world in which these choices are stored. */
export function createWorld(options: Options = createOptions(), ...stored: Choice[]): World {
  let ids = 0;
  const now = () => world.now;
  const ports = {
    read: () => world.cookies,
    now,
    createId: () => `id-${++ids}`,
    warn: (message: string) => void world.warnings.push(message),
    write(_: Options, value: string | null, maxAge: number) {
      world.lastMaxAge = maxAge;
      if (!world.refusesCookies) world.cookies = value === null ? [] : [value];
      return !world.refusesCookies;
    },
  };
  const world: Omit<World, 'store' | 'commands'> = {
    changes: [],
    warnings: [],
    cookies: stored.map(encodeChoice),
    now: CHOSEN_AT * 1000,
    refusesCookies: false,
    lastMaxAge: undefined,
    get kept() {
      return decodeChoice(this.cookies[0] ?? '');
    },
    write(...choices) {
      this.cookies = choices.map(encodeChoice);
    },
  };
  const store = createStore(ports, options);
  store.subscribe((change) => world.changes.push(change));
  return Object.assign(world, { store, commands: createCommands(store, ports) });
}
