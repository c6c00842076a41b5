import type { Decisions } from '../core/commands.js';
import type { Consent } from '../core/consent.js';
import { isGranted } from '../core/is-granted.js';
import type { Store } from '../core/store.js';
import type { ReaderCommands } from './reader-commands.js';

/** What other code gates on: `import {consent} from 'jaccepte/auto.js'`, or `window.jaccepte` with the drop-in. */
export interface ConsentApi {
  /** The present state; before it is known, nothing but `necessary` is granted. */
  readonly current: Consent;
  /** Whether a category is granted now; with a service, whether that service is. */
  has(category: string, service?: string): boolean;
  /** Resolves with the state once a category is granted, at once where it is; never where it never is. */
  when(category: string, service?: string): Promise<Consent>;
  /** Calls `listener` at once with the present state, then on every change; returns the unsubscribe. */
  subscribe(listener: (consent: Consent) => void): () => void;
  /** Grants all, or the named categories with the rest as it is. Resolves once it is kept. */
  accept(categories?: readonly string[]): Promise<Consent>;
  /** Denies all that can be denied. Resolves once it is kept. */
  refuse(): Promise<Consent>;
  /** Decides on the named categories and services; what is not named stays as it is. Resolves once it is kept. */
  choose(categories: Decisions, services?: Decisions): Promise<Consent>;
  /** Forgets the choice and asks again. Resolves once it is forgotten. */
  reset(): Promise<Consent>;
}

/** Gives a command once the state and the commands are there: in this task where they are, or else a little later. */
export type Command = (run: (commands: ReaderCommands) => unknown) => Promise<Consent>;

/** Makes the API over a store. */
export const createConsentApi = (store: Store, command: Command): ConsentApi => {
  const has: ConsentApi['has'] = (category, service) => isGranted(store.current, category, service);
  return {
    get current() {
      return store.current;
    },
    has,
    when: (category, service) =>
      new Promise((resolve) => {
        const settle = () => {
          if (!has(category, service)) return;
          stop();
          resolve(store.current);
        };
        const stop = store.subscribe(settle);
        settle();
      }),
    subscribe(listener) {
      listener(store.current);
      return store.subscribe(({ consent }) => {
        listener(consent);
      });
    },
    accept: (categories) => command((commands) => commands.accept(categories)),
    refuse: () => command((commands) => commands.refuse()),
    choose: (categories, services) => command((commands) => commands.choose(categories, services)),
    reset: () => command((commands) => commands.reset()),
  };
};
