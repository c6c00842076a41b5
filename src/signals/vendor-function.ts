import { dropWaitingWords } from './waiting-words.js';

/** A vendor's function as its snippet makes it: calls wait in its queue until the vendor's script has come. */
interface VendorFunction {
  (...words: unknown[]): void;
  queue?: unknown[];
}

/**
 * Calls a function that a vendor's snippet makes, now or as soon as it is made: were it made here, the snippet would take itself
 * for loaded. A denial goes to the head of what waits in its queue too, and takes the place of the grants there. Before the
 * function is made only the last word waits: an earlier one no longer holds.
 */
export const createVendorCall = (name: string): ((words: readonly unknown[], isDenial: boolean) => void) => {
  const global = window as unknown as Record<string, unknown>;
  let pending: (() => void) | undefined;

  const deliver = () => {
    if (typeof global[name] !== 'function') return;
    pending?.();
    pending = undefined;
  };

  const define = (descriptor: PropertyDescriptor) =>
    Object.defineProperty(global, name, { configurable: true, enumerable: true, ...descriptor });

  /** Has the assignment to the global tell of itself. */
  const watch = () => {
    try {
      define({
        get: () => undefined,
        set: (value: unknown) => {
          define({ writable: true, value });
          // Its queue is made next, and filled, before the snippet ends.
          queueMicrotask(deliver);
        },
      });
    } catch {
      // Declared by a `var` of the page, it cannot be watched.
      addEventListener('load', deliver);
    }
  };

  return (words, isDenial) => {
    const isWatched = !!pending;
    pending = () => {
      const vendor = global[name] as VendorFunction;
      const isWaiting = isDenial && dropWaitingWords(vendor.queue, ({ 0: command }) => command === words[0]);
      if (isWaiting && vendor.queue?.length) vendor.queue.unshift(words);
      // Said as well: a script that has come may have left its queue as it was.
      vendor(...words);
    };
    if (typeof global[name] === 'function') deliver();
    else if (!isWatched) watch();
  };
};
