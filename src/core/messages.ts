/** Name and purpose of a category, in a reader's words. */
export interface CategoryMessages {
  readonly label: string;
  readonly description: string;
}

/**
 * The texts of one language. Plain text, never markup. `[…]` in `implied` marks the words that opt out;
 * `{date}`, `{name}` and the like stand for what is filled in.
 */
export interface Messages {
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  readonly dir?: 'rtl';
  /** Name of the bar among the page's landmarks. */
  readonly region: string;
  /** The notice in `implied`. */
  readonly implied: string;
  /** The question in `opt-in`. */
  readonly optIn: string;
  /** The notice in `opt-out`, when a reader opens it. */
  readonly optOut: string;
  /** The question where Global Privacy Control is honoured. */
  readonly gpc: string;
  readonly accept: string;
  readonly refuse: string;
  /** Opens the preferences. */
  readonly customise: string;
  /** Leads to the page's own policy. */
  readonly policy: string;
  /** Confirms an opt-out. */
  readonly refused: string;
  /** Confirms any other choice. */
  readonly saved: string;
  readonly undo: string;
  /** From the confirmation to the preferences. */
  readonly choices: string;
  readonly close: string;
}
