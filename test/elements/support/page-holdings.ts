import { getEngine } from '../../../src/browser/engine.js';

/** What the page has to keep for others, by kind: how many there are now. */
export type Holdings = Record<'listeners' | 'observers' | 'timers' | 'subscriptions' | 'nodes' | 'sheets', number>;

export interface HoldingsRecord {
  read(): Holdings;
  /** Whether something lasting is listened to for this event. */
  listensFor(type: string): boolean;
  restore(): void;
}

/** Numbers objects without keeping them: whether they are garbage is what is asked next. */
const createNumbering = () => {
  const numbers = new WeakMap<object, number>();
  let next = 0;
  return (object: object) => numbers.get(object) ?? (numbers.set(object, next), next++);
};

const watchListeners = (alive: Set<string>, numberOf: (object: object) => number) => {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  /** Those that outlive what comes and goes. */
  const isLasting = (target: EventTarget) =>
    [window, document, document.documentElement, document.body].includes(target as Window & Document & HTMLElement) ||
    target instanceof MediaQueryList;
  const keyOf = (target: EventTarget, type: string, listener: object, options: unknown) => {
    const isCapture = typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options;
    return [numberOf(target), type, numberOf(listener), !!isCapture].join(' ');
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && isLasting(target)) alive.add(keyOf(target, type, listener, options));
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener) alive.delete(keyOf(target, type, listener, options));
    removeEventListener.call(target, type, listener, options);
  };
  return () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
};

const watchObservers = (alive: Set<number>, numberOf: (object: object) => number) => {
  const undo = [MutationObserver, ResizeObserver, IntersectionObserver].map(({ prototype }) => {
    const proto = prototype as Pick<MutationObserver, 'observe' | 'disconnect'>;
    const { observe, disconnect } = proto;
    proto.observe = function (this: MutationObserver, ...parts) {
      alive.add(numberOf(this));
      observe.apply(this, parts);
    };
    proto.disconnect = function (this: MutationObserver) {
      alive.delete(numberOf(this));
      disconnect.call(this);
    };
    return () => Object.assign(proto, { observe, disconnect });
  });
  return () => undo.forEach((restore) => restore());
};

const watchTimers = (alive: Set<unknown>) => {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  const end = (clear: typeof clearTimeout) => (id?: number) => {
    alive.delete(id);
    clear(id);
  };
  window.setTimeout = ((handler: (...parts: unknown[]) => void, delay?: number, ...parts: unknown[]) => {
    const id = setTimeout(() => {
      alive.delete(id);
      handler(...parts);
    }, delay);
    alive.add(id);
    return id;
  }) as typeof setTimeout;
  window.setInterval = ((...parts: Parameters<typeof setInterval>) => {
    const id = setInterval(...parts);
    alive.add(id);
    return id;
  }) as typeof setInterval;
  Object.assign(window, { clearTimeout: end(clearTimeout), clearInterval: end(clearInterval) });
  return () => Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval });
};

const watchSubscriptions = (alive: Set<object>) => {
  const store = getEngine().store as { subscribe: (listener: never) => () => void };
  const { subscribe } = store;
  store.subscribe = (listener) => {
    const stop = subscribe(listener);
    // Not the listener, which would keep its element from becoming garbage.
    const key = {};
    alive.add(key);
    return () => {
      alive.delete(key);
      stop();
    };
  };
  return () => (store.subscribe = subscribe);
};

/** Counts what is begun and not ended again, from now on. */
export function recordHoldings(): HoldingsRecord {
  const listeners = new Set<string>();
  const observers = new Set<number>();
  const timers = new Set<unknown>();
  const subscriptions = new Set<object>();
  const numberOf = createNumbering();
  const restore = [
    watchListeners(listeners, numberOf),
    watchObservers(observers, numberOf),
    watchTimers(timers),
    watchSubscriptions(subscriptions),
  ];
  return {
    read: () => ({
      listeners: listeners.size,
      observers: observers.size,
      timers: timers.size,
      subscriptions: subscriptions.size,
      nodes: document.querySelectorAll('*').length,
      sheets: document.adoptedStyleSheets.length,
    }),
    listensFor: (type) => [...listeners].some((key) => key.split(' ')[1] === type),
    restore: () => restore.forEach((undo) => undo()),
  };
}
