import { createPacer } from './next-task.js';
import { warnOnce } from './warn-once.js';

/** Milliseconds after which a script that has not answered no longer holds up the others. */
const PATIENCE = 5000;

/** How many scripts ahead are fetched while one is awaited: enough for every page seen, bounded for the absurd one. */
const LOOKAHEAD = 32;

interface Entry {
  readonly script: HTMLScriptElement;
  readonly source: string | null;
  readonly isModule: boolean;
  /** Runs as JavaScript, so that it will tell when it is done; a data block never does. */
  readonly isRunnable: boolean;
  /** When it was asked for, in milliseconds of the page's clock. */
  asked?: number;
  hasAnswered?: boolean;
  hint?: HTMLLinkElement;
}

const KEPT_BY_HINT = ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority'];

const createEntry = (script: HTMLScriptElement): Entry => {
  const type = script.dataset.type ?? '';
  const isModule = type === 'module';
  return {
    script,
    source: script.dataset.src ?? script.getAttribute('src'),
    isModule,
    isRunnable: isModule || (/^$|(java|ecma)script$/i.test(type) && !script.noModule),
  };
};

/** Asks for a script before its turn. An ordered (`async = false`) insertion would let a dead one hold up the rest for good. */
const fetchAhead = (entry: Entry) => {
  const { script, source, isModule, isRunnable } = entry;
  if (!source || !isRunnable || entry.hint) return;
  const hint = document.createElement('link');
  hint.rel = isModule ? 'modulepreload' : 'preload';
  if (!isModule) hint.as = 'script';
  for (const name of KEPT_BY_HINT) {
    const value = script.getAttribute(name);
    if (value !== null) hint.setAttribute(name, value);
  }
  hint.nonce = script.nonce;
  hint.onload = hint.onerror = () => {
    entry.hasAnswered = true;
  };
  hint.href = source;
  entry.asked = performance.now();
  entry.hint = hint;
  document.head.append(hint);
};

/** A script that was inert does not start by a change of its type: a new element with its attributes does. */
const createRunning = ({ script, source }: Entry): HTMLScriptElement => {
  const running = document.createElement('script');
  for (const { name, value } of script.attributes)
    if (!['type', 'data-type', 'data-src', 'nonce'].includes(name)) running.setAttribute(name, value);
  if (script.dataset.type) running.type = script.dataset.type;
  // The attribute reads empty under a CSP header; the property has the nonce.
  if (script.nonce) running.nonce = script.nonce;
  if (source === null) running.text = script.text;
  else running.src = source;
  return running;
};

const insert = (entry: Entry): Promise<void> | undefined => {
  const { script, source, isModule, isRunnable, hint } = entry;
  const running = createRunning(entry);
  if (!isRunnable || (source === null && !isModule)) {
    script.replaceWith(running);
    return undefined;
  }
  return new Promise((resolve) => {
    const name = source ?? 'an inline module';
    const left = entry.hasAnswered ? PATIENCE : PATIENCE - (performance.now() - (entry.asked ?? performance.now()));
    const timer = setTimeout(() => {
      warnOnce(`${name} has not answered in 5 s: the scripts after it go on.`);
      resolve();
    }, left);
    const finish = () => {
      clearTimeout(timer);
      hint?.remove();
      resolve();
    };
    running.addEventListener('load', finish);
    running.addEventListener('error', () => {
      warnOnce(`${name} could not be loaded.`);
      finish();
    });
    script.replaceWith(running);
  });
};

/** Runs gated scripts, each once, in the order in which they were added. */
export interface ScriptRunner {
  /** Queues a script: `async` ones start at once, `defer` ones come after the rest. */
  add(script: HTMLScriptElement): void;
  /** Works the queue off, yielding to the page; a second call while one is under way does nothing. */
  run(): Promise<void>;
}

/** Makes a runner. `isAllowed` is asked again when a script's turn comes: what was withdrawn meanwhile stays inert. */
export const createScriptRunner = (isAllowed: (script: Element) => boolean): ScriptRunner => {
  const taken = new WeakSet<Element>();
  const queue: Entry[] = [];
  const deferred: Entry[] = [];
  let isRunning = false;

  const take = ({ script }: Entry): boolean => {
    if (script.isConnected && isAllowed(script)) return true;
    taken.delete(script);
    return false;
  };

  return {
    add(script) {
      if (taken.has(script) || !isAllowed(script)) return;
      taken.add(script);
      const entry = createEntry(script);
      if (entry.source && script.hasAttribute('async')) void insert(entry);
      else (entry.source && script.hasAttribute('defer') ? deferred : queue).push(entry);
    },
    async run() {
      if (isRunning) return;
      isRunning = true;
      const pace = createPacer();
      for (;;) {
        const entry = queue.shift() ?? deferred.shift();
        if (!entry) break;
        const turn = take(entry) ? insert(entry) : entry.hint?.remove();
        for (const next of [...queue.slice(0, LOOKAHEAD), ...deferred.slice(0, LOOKAHEAD)]) fetchAhead(next);
        await turn;
        await pace();
      }
      isRunning = false;
    },
  };
};
