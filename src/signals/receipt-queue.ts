import type { Receipt } from './receipt.js';

const KEY = 'jaccepte-receipts';

/** The newest are kept, where an address never answers. */
const LIMIT = 100;

/** Milliseconds after which what was not acknowledged is posted again; each time twice as long, up to the second. */
const RETRY = [5_000, 300_000] as const;

const isSame = (one: Receipt, other: Receipt) =>
  one.id === other.id && one.previousId === other.previousId && one.time === other.time;

/** Receipts that wait for the site's acknowledgement. */
export interface ReceiptQueue {
  /** Keeps a receipt, in place of an earlier one of the same choice. At once, because the page may be about to go. */
  keep(receipt: Receipt): void;
  /** Posts all that are kept, and those that are not acknowledged again later, when the browser is online, or on the next page. */
  post(): void;
}

/** Makes a queue that lasts in `localStorage`, or, where that is blocked or full, as long as the page. */
export const createReceiptQueue = (send: (receipt: Receipt) => Promise<boolean>): ReceiptQueue => {
  let kept: readonly Receipt[] = [];
  let delay: number = RETRY[0];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (): readonly Receipt[] => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      if (Array.isArray(stored)) return stored as Receipt[];
    } catch {
      // Blocked, or damaged by somebody else.
    }
    return kept;
  };

  const write = (receipts: readonly Receipt[]) => {
    kept = receipts.slice(-LIMIT);
    try {
      if (kept[0]) localStorage.setItem(KEY, JSON.stringify(kept));
      else localStorage.removeItem(KEY);
    } catch {
      // They last as long as the page.
    }
  };

  const without = (receipt: Receipt) => read().filter((one) => !isSame(one, receipt));

  const sendAll = async () => {
    clearTimeout(timer);
    const answers = await Promise.all(
      read().map(async (receipt) => {
        const isAcknowledged = await send(receipt);
        if (isAcknowledged) write(without(receipt));
        return isAcknowledged;
      }),
    );
    if (answers.every(Boolean)) {
      delay = RETRY[0];
      return;
    }
    timer = setTimeout(post, delay);
    delay = Math.min(delay * 2, RETRY[1]);
  };

  /** One tab at a time, so that none is posted twice. */
  const post = () => {
    if (!read()[0]) return;
    // Not there on plain http.
    const { locks } = navigator as { locks?: LockManager };
    void (locks ? locks.request(KEY, sendAll) : sendAll());
  };

  addEventListener('online', post);

  return {
    keep(receipt) {
      write([...without(receipt), receipt]);
    },
    post,
  };
};
