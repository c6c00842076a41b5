import { builtInCategories, createCategory, servicesOf, type Category } from './category.js';
import type { Choice } from './choice.js';
import type { ConsentSource } from './consent.js';
import { encodeChoice } from './cookie-codec.js';
import type { Options } from './options.js';
import type { Store } from './store.js';

/** What the commands need of the world. */
export interface CommandPorts {
  /** Writes, or with `null` removes, and reads back. `maxAge` in seconds. `false`: storage refused. Never throws. */
  readonly write: (options: Options, value: string | null, maxAge: number) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new random id. */
  readonly createId: () => string;
  readonly warn: (message: string) => void;
}

/** Decisions by name; what is not named stays as it is. */
export type Decisions = Readonly<Record<string, boolean>>;

/** What can be done to the state. Synchronous: kept, read back, then announced. */
export interface Commands {
  /** Grants these categories, the rest as it is; without names all, services included. */
  accept(names?: readonly string[], source?: ConsentSource): void;
  /** Denies all that can be denied. */
  refuse(source?: ConsentSource): void;
  /** Decides on the categories and services named. */
  choose(categories: Decisions, services?: Decisions, source?: ConsentSource): void;
  /** Forgets the choice. */
  reset(source?: ConsentSource): void;
}

/** Only `true` grants and only `false` denies, whatever else a caller's JavaScript may pass. */
const said = (decisions: Decisions, name: string): boolean | undefined => {
  const value: unknown = decisions[name];
  return typeof value === 'boolean' ? value : undefined;
};

/** On a page without `<consent-manager>`: what is known by the choice in force, or else the categories built in. */
const knownCategories = ({ current, options }: Store): readonly Category[] =>
  options.categories ??
  [...new Set<string>([...builtInCategories, ...current.granted, ...current.denied])].map((name) => ({
    ...createCategory(name),
    services: Object.keys(current.services),
  }));

/** Makes the commands of a store. */
export const createCommands = (store: Store, { write, now, createId, warn }: CommandPorts): Commands => {
  const keep = (choice: Choice | null, source: ConsentSource) => {
    const isKept = write(store.options, choice && encodeChoice(choice), store.options.maxAge);
    store.commit(choice, isKept || !choice, source);
  };

  const decide = (
    source: ConsentSource,
    isOn: (category: Category) => boolean,
    isServiceOn: (name: string) => boolean | undefined = () => undefined,
  ) => {
    const on: string[] = [];
    const off: string[] = [];
    const services: [string, boolean][] = [];
    const known = knownCategories(store);
    for (const category of known) {
      const isGranted = category.required || isOn(category);
      (isGranted ? on : off).push(category.name);
      for (const name of category.services) {
        const isServiceGranted = isServiceOn(name) ?? isGranted;
        if (isServiceGranted !== isGranted) services.push([name, isServiceGranted]);
      }
    }
    const { mode, revision } = store.current;
    keep(
      {
        basis: 'expressed',
        mode,
        revision,
        time: Math.floor(now() / 1000),
        id: createId(),
        on,
        off,
        services: Object.fromEntries(services),
        asked: servicesOf(known),
      },
      source,
    );
  };

  const choose = (categories: Decisions, services: Decisions = {}, source: ConsentSource = 'api') => {
    store.refresh();
    const { current } = store;
    const known = knownCategories(store);
    for (const name of Object.keys(categories))
      if (!known.some((one) => one.name === name)) warn(`"${name}" is no category of this page: not recorded.`);
    for (const name of Object.keys(services))
      if (!known.some((one) => one.services.includes(name)))
        warn(`"${name}" is no service of this page: not recorded.`);
    decide(
      source,
      ({ name }) => said(categories, name) ?? current.granted.includes(name),
      (name) => said(services, name) ?? said(current.services, name),
    );
  };

  return {
    accept(names, source) {
      const categories = knownCategories(store);
      const accepted = names ?? categories.map(({ name }) => name);
      // On a page that asks nothing it is not known which service belongs where.
      const services = (names ? (store.options.categories ?? []) : categories)
        .filter(({ name }) => accepted.includes(name))
        .flatMap((category) => category.services);
      const grant = (all: readonly string[]) => Object.fromEntries(all.map((name) => [name, true]));
      choose(grant(accepted), grant(services), source);
    },
    refuse(source = 'api') {
      store.refresh();
      decide(source, () => false);
    },
    choose,
    reset(source = 'api') {
      keep(null, source);
    },
  };
};
