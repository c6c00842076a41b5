import { isAlive, isAnswer, type Choice } from './choice.js';
import type { Consent, ConsentChange, ConsentSource } from './consent.js';
import { decodeChoice } from './cookie-codec.js';
import type { Options } from './options.js';
import { createSnapshot } from './snapshot.js';

/** What the store needs of the world. */
export interface StorePorts {
  /** Every value found under the cookie's name; host and parent domains may each have one. Never throws. */
  readonly read: (options: Options) => readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The one place where the state of consent lives. */
export interface Store {
  readonly current: Consent;
  readonly options: Options;
  /** The choice in force, before Global Privacy Control is weighed against it. */
  readonly choice: Choice | null;
  /** Categories denied under an older question: silence does not grant them under the new one. */
  readonly refusedBefore: readonly string[];
  /** Calls back after every change, until the returned function is called. A listener that throws stops no other. */
  subscribe(listener: (change: ConsentChange) => void): () => void;
  /** Takes what the page asks, at the start and whenever its markup changes. */
  configure(options: Options): void;
  /** Takes a choice that was just kept, or that storage would not keep, and announces it. */
  commit(choice: Choice | null, persisted: boolean, source: ConsentSource): void;
  /** Reads storage again: another tab may have written, or the choice lapsed. */
  refresh(): void;
}

/** Makes a store whose state is what storage holds under `options`. */
export const createStore = ({ read, now }: StorePorts, options: Options): Store => {
  let choice: Choice | null = null;
  let persisted = true;
  let refusedBefore: readonly string[] = [];
  let current: Consent;
  const listeners = new Set<(change: ConsentChange) => void>();
  const pending: ConsentChange[] = [];

  const snapshot = () => createSnapshot(options, choice, persisted);

  const publish = (source: ConsentSource) => {
    const previous = current;
    const consent = snapshot();
    if (JSON.stringify(consent) === JSON.stringify(previous)) return;
    current = consent;
    const granted = consent.granted.filter((name) => !previous.granted.includes(name));
    const withdrawn = previous.granted.filter((name) => !consent.granted.includes(name));
    // A listener may give a command of its own: its change waits until all have heard of this one.
    pending.push({ consent, previous, granted, withdrawn, source, left: [] });
    if (pending[1]) return;
    for (let change; (change = pending[0]); pending.shift())
      for (const listener of [...listeners])
        try {
          listener(change);
        } catch (error) {
          reportError(error);
        }
  };

  /** Finds the newest choice that answers; returns whether the one before has lapsed. */
  const look = (): boolean => {
    const lives = (one: Choice | null): one is Choice => !!one && isAlive(now() / 1000 - one.time, options.maxAge);
    // A choice the browser would not keep still holds on this page, and comes first among equals.
    const alive = [persisted ? null : choice, ...read(options).map(decodeChoice)]
      .filter(lives)
      .sort((a, b) => b.time - a.time);
    const answer = alive.find((one) => isAnswer(one, options)) ?? null;
    const hasLapsed = !!choice && !answer && !lives(choice);
    refusedBefore = alive[0]?.off ?? [];
    persisted ||= answer !== choice;
    choice = answer;
    return hasLapsed;
  };

  const update = (source: ConsentSource) => publish(look() ? 'expired' : source);

  look();
  current = snapshot();

  return {
    get current() {
      return current;
    },
    get options() {
      return options;
    },
    get choice() {
      return choice;
    },
    get refusedBefore() {
      return refusedBefore;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    configure(next) {
      options = next;
      update('api');
    },
    commit(next, isKept, source) {
      choice = next;
      persisted = isKept;
      refusedBefore = [];
      publish(source);
    },
    refresh() {
      update('other-tab');
    },
  };
};
