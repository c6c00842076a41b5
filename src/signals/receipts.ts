import { createReceipt, type Receipt } from './receipt.js';
import { createReceiptQueue } from './receipt-queue.js';
import { readShownText } from './shown-text.js';
import type { InformedPage } from './signal.js';

/** Milliseconds after which a site that does not answer counts as not reached. */
const PATIENCE = 30_000;

/** SHA-256 in hexadecimal digits; `null` of nothing, or where the browser has none to offer. */
const digest = async (text: string): Promise<string | null> => {
  // Not there on plain http.
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!text || !subtle) return null;
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * Posts a receipt of every expressed choice and of every withdrawal to the page's `receipts-href`, as JSON, and again until it is
 * answered by a status of the two hundreds. A receipt may come more than once: its `id`, `previousId` and `time` tell.
 */
export const listen = ({ store, manager }: InformedPage): void => {
  let hasWarned = false;
  const warn = (trouble: string) => {
    if (hasWarned) return;
    hasWarned = true;
    console.warn(`jaccepte: receipts-href ${trouble}: receipts are kept and posted again.`);
  };

  const send = async (receipt: Receipt): Promise<boolean> => {
    const href = manager?.getAttribute('receipts-href');
    if (!href || !URL.canParse(href, document.baseURI)) {
      warn(`"${href ?? ''}" cannot be used`);
      return false;
    }
    try {
      const { ok, status } = await fetch(new URL(href, document.baseURI), {
        method: 'POST',
        keepalive: true,
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(PATIENCE),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(receipt),
      });
      if (!ok) warn(`answers ${status}`);
      return ok;
    } catch {
      // Offline.
      return false;
    }
  };

  const queue = createReceiptQueue(send);

  store.subscribe((change) => {
    const { language } = (manager ?? {}) as { language?: string };
    const receipt = createReceipt(change, store.options, language ?? document.documentElement.lang, new Date());
    if (!receipt) return;
    // Before anything of it is taken away.
    const text = readShownText(manager);
    queue.keep(receipt);
    void digest(text).then((textsHash) => {
      queue.keep({ ...receipt, textsHash });
      queue.post();
    });
  });
  queue.post();
};
