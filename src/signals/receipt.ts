import type { ConsentBasis, ConsentChange, ConsentMode, ConsentSource } from '../core/consent.js';
import { isGranted } from '../core/is-granted.js';
import type { Options } from '../core/options.js';

/** Who or what made a choice that there is a receipt for. */
export type ReceiptAction = Extract<ConsentSource, 'accept' | 'refuse' | 'choose' | 'reset' | 'api'>;

/**
 * What is posted of an expressed choice or a withdrawal. Nothing of the reader but a random number per choice: no address of
 * theirs, no browser, no page (GDPR art. 5(1)(c), art. 7(1)).
 */
export interface Receipt {
  /** Number of the choice, as in the cookie; `null` where it was forgotten. */
  readonly id: string | null;
  /** Number of the choice that it takes the place of. */
  readonly previousId: string | null;
  /** ISO 8601, by the reader's clock. */
  readonly time: string;
  readonly action: ReceiptAction;
  readonly mode: ConsentMode;
  readonly basis: ConsentBasis;
  /** Names of the categories granted, and of those denied. */
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
  /** Every service that was asked about. */
  readonly services: Readonly<Record<string, boolean>>;
  readonly revision: number;
  /** BCP 47 tag of the texts shown. */
  readonly language: string;
  /** SHA-256 of the texts shown, in hexadecimal digits; `null` where nothing was shown, or on plain http. */
  readonly textsHash: string | null;
}

const isAction = (source: ConsentSource): source is ReceiptAction => /^(accept|refuse|choose|reset|api)$/.test(source);

/** The receipt of a change, if it is one that there is a receipt for: made in this tab, expressed, or taking back what was. */
export const createReceipt = (
  { consent, previous, source }: ConsentChange,
  { categories }: Options,
  language: string,
  now: Date,
): Receipt | null => {
  const isChoice = consent.basis === 'expressed' && consent.id !== previous.id;
  const isForgotten = !consent.id && !!previous.id;
  if (!isAction(source) || !(isChoice || isForgotten)) return null;
  const services = (categories ?? []).flatMap(({ name, services }) =>
    services.map((service) => [service, isGranted(consent, name, service)] as const),
  );
  return {
    id: consent.id,
    previousId: previous.id,
    time: (consent.decidedAt ?? now).toISOString(),
    action: source,
    mode: consent.mode,
    basis: consent.basis,
    allowed: consent.granted,
    denied: consent.denied,
    services: Object.fromEntries(services),
    revision: consent.revision,
    language,
    textsHash: null,
  };
};
