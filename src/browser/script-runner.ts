import { createPacer } from './next-task.js';
import { getPolicy } from './trusted-types.js';

/** Milliseconds after which a script that has not answered no longer holds up the others. */
const PATIENCE = 5000;

/**
 * How many scripts ahead, and how many deferred ones, are fetched while one is awaited: enough for every page seen, bounded for
 * the absurd one.
 */
const LOOKAHEAD = 32;

/** Why a script no longer holds up the others: it has not answered in time, or cannot be loaded. */
export type ScriptProblem = 'late' | 'failed';

type OnProblem = (problem: ScriptProblem, source: string | null) => void;

interface Entry {
  readonly script: HTMLScriptElement;
  readonly source: string | null;
  /** Fetches the script before its turn. */
  hint?: HTMLLinkElement;
  /** When it is given up: no longer in view once it has answered. In milliseconds of the page's clock. */
  deadline?: number;
}

/**
 * Whether it runs as JavaScript, or ECMAScript as its types also call it, so that it will tell when it is done: a data block
 * never does.
 */
const isRunnable = ({ script }: Entry) => /^(module)?$|ascript$/i.test(script.dataset.type ?? '') && !script.noModule;

/** Makes an element with the attributes of a gated script that still mean something there. */
const createFrom = <T extends 'link' | 'script'>(tag: T, { script }: Entry, kept: RegExp): HTMLElementTagNameMap[T] => {
  const element = document.createElement(tag);
  // As nodes, because the parser takes names that setAttribute refuses.
  for (const attribute of script.attributes)
    if (kept.test(attribute.name)) element.setAttributeNode(attribute.cloneNode() as Attr);
  // The attribute reads empty under a CSP header; the property has the nonce.
  element.nonce = script.nonce;
  return element;
};

/** Asks for a script before its turn. An ordered (`async = false`) insertion would let a dead one hold up the rest for good. */
const fetchAhead = (entry: Entry) => {
  // crossorigin, integrity, referrerpolicy and fetchpriority.
  const hint = createFrom('link', entry, /^(cross|integrity|referrer|fetch)/);
  hint.rel = /module/i.test(entry.script.dataset.type ?? '') ? 'modulepreload' : 'preload';
  hint.as = 'script';
  hint.href = entry.source as string;
  entry.deadline = performance.now() + PATIENCE;
  hint.onload = hint.onerror = () => delete entry.deadline;
  document.head.append((entry.hint = hint));
};

/** A script that was inert does not start by a change of its type: a new element in its place does. */
const insert = (entry: Entry, onProblem: OnProblem): Promise<void> | undefined => {
  const { script, source, hint, deadline } = entry;
  const running = createFrom('script', entry, /^(?!(type|src|nonce)$)/);
  if (source === null) running.text = getPolicy().createScript(script.text);
  else running.src = getPolicy().createScriptURL(source);
  running.type = script.dataset.type ?? '';
  // An inline module is not: of these, WebKit alone tells that they have run.
  const isAwaited = source !== null && isRunnable(entry);
  const turn = isAwaited
    ? new Promise<void>((resolve) => {
        const finish = (problem?: ScriptProblem) => {
          clearTimeout(timer);
          hint?.remove();
          if (problem) onProblem(problem, source);
          resolve();
        };
        const timer = setTimeout(finish, deadline ? deadline - performance.now() : PATIENCE, 'late');
        running.addEventListener('load', () => finish());
        running.addEventListener('error', () => finish('failed'));
      })
    : undefined;
  script.replaceWith(running);
  return turn;
};

/** Runs gated scripts, each once, in the order in which they were added. */
export interface ScriptRunner {
  /** Queues a script: `async` ones start at once, `defer` ones come after the rest. */
  add(script: HTMLScriptElement): void;
  /** Works the queue off, yielding to the page; a second call while one is under way does nothing. */
  run(): Promise<void>;
}

/**
 * Makes a runner. `isAllowed` is asked again before a script is fetched and when its turn comes: what was withdrawn or has left
 * the page meanwhile stays inert.
 * `onProblem` hears of those that were given up; an inline module has no source.
 */
export const createScriptRunner = (isAllowed: (script: Element) => boolean, onProblem: OnProblem): ScriptRunner => {
  const taken = new WeakSet<Element>();
  const queue: Entry[] = [];
  const deferred: Entry[] = [];
  let isRunning = false;

  const start = (entry: Entry): Promise<void> | undefined => {
    let turn;
    try {
      turn = insert(entry, onProblem);
    } catch (error) {
      // One that cannot be inserted, as where the page's Trusted Types do not let it, holds up no other.
      reportError(error);
    }
    return turn;
  };

  return {
    add(script) {
      if (taken.has(script) || !isAllowed(script)) return;
      taken.add(script);
      const entry: Entry = { script, source: script.dataset.src ?? script.getAttribute('src') };
      if (entry.source && script.hasAttribute('async')) void start(entry);
      else (entry.source && script.defer ? deferred : queue).push(entry);
    },
    async run() {
      if (isRunning) return;
      isRunning = true;
      const pace = createPacer();
      for (let entry; (entry = queue.shift() ?? deferred.shift());) {
        const { script, hint } = entry;
        let turn: Promise<void> | undefined;
        if (isAllowed(script)) turn = start(entry);
        else {
          taken.delete(script);
          hint?.remove();
        }
        // Allowed when it was queued is not allowed now; asked last, because it costs most.
        for (const next of [...queue.slice(0, LOOKAHEAD), ...deferred.slice(0, LOOKAHEAD)])
          if (next.source && !next.hint && isRunnable(next) && isAllowed(next.script)) fetchAhead(next);
        await turn;
        await pace();
      }
      isRunning = false;
    },
  };
};
