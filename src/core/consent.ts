/** On what a grant rests. Implied is what a visible notice let us assume; only `expressed` is a choice of the reader's own. */
export type ConsentBasis = 'none' | 'implied' | 'expressed';

/** What holds before a choice. The attribute also takes `auto`, which resolves to one of these. */
export type ConsentMode = 'implied' | 'opt-in' | 'opt-out';

/** Who or what brought a change about. `api` is any programmatic command or a change of the page's configuration. */
export type ConsentSource = 'accept' | 'refuse' | 'choose' | 'reset' | 'implied' | 'other-tab' | 'expired' | 'api';

/**
 * The state of consent at one moment. Frozen; a new object per change, the same object while nothing changes,
 * so `===` tells whether anything did.
 */
export interface Consent {
  readonly basis: ConsentBasis;
  /** The regime of this page, or on a page without `<consent-manager>` that of the stored choice. */
  readonly mode: ConsentMode;
  /** Names of the granted categories, in document order; `necessary` is always among them. */
  readonly granted: readonly string[];
  /** Names of the denied categories, in document order. */
  readonly denied: readonly string[];
  /** Services whose state differs from that of their category. */
  readonly services: Readonly<Record<string, boolean>>;
  readonly revision: number;
  /** When the choice was made or implied, to the second; `null` before one. */
  readonly decidedAt: Date | null;
  /** When the choice lapses and the reader is asked again; counted from `decidedAt`, never extended. */
  readonly expiresAt: Date | null;
  /** Random, one per choice: the number under which a receipt is filed. */
  readonly id: string | null;
  /** `gpc` where the browser sends Global Privacy Control and the page honours it. */
  readonly signal: 'gpc' | null;
  /** `false`: the browser refused the cookie, and the choice holds for this page only. */
  readonly persisted: boolean;
}

/** One step from a snapshot to the next, as subscribers and `consent-change` receive it. */
export interface ConsentChange {
  readonly consent: Consent;
  readonly previous: Consent;
  /** Categories granted now that were not before. */
  readonly granted: readonly string[];
  /** Categories denied now that were granted before. */
  readonly withdrawn: readonly string[];
  readonly source: ConsentSource;
  /** Names of the cookies and storage keys that what is denied declares and that could not be removed; known with the event. */
  readonly left: string[];
}

/** What a reader asks for, before it is committed. */
export interface ConsentRequest {
  readonly source: 'accept' | 'refuse' | 'choose' | 'reset';
  /** The categories decided, with `choose`. */
  readonly categories?: Readonly<Record<string, boolean>>;
  /** The services decided, with `choose`. */
  readonly services?: Readonly<Record<string, boolean>>;
}
