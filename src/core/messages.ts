/** What the bar says before a reader has answered. Plain text, never markup. `[…]` in `implied` marks the words that opt out. */
export interface NoticeMessages {
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
}

/** Name and purpose of a category, in a reader's words. */
export interface CategoryMessages {
  readonly label: string;
  readonly description: string;
}

/** What is said to a reader who answers, opens the preferences or meets an embed: `{name}` and the like are filled in. */
export interface PreferencesMessages {
  /** Confirms an opt-out. */
  readonly refused: string;
  /** Confirms any other choice. */
  readonly saved: string;
  readonly undo: string;
  /** From a confirmation or an embed to the preferences. */
  readonly choices: string;
  readonly close: string;
  /** Heading of the preferences. */
  readonly title: string;
  /** Keeps what the switches show. */
  readonly save: string;
  /** Grants everything, beside the switches that grant one by one. */
  readonly acceptAll: string;
  /** In place of a switch, for what cannot be refused. */
  readonly always: string;
  /** Discloses what a category stores. */
  readonly details: string;
  /** Introduces the names of cookies. */
  readonly cookies: string;
  /** Leads to the policy of a service. */
  readonly servicePolicy: string;
  /** When a choice was made; `{date}`. */
  readonly recorded: string;
  /** When silence was taken for consent; `{date}`. It must not read like a choice. */
  readonly assumed: string;
  /** The browser keeps no cookie. */
  readonly unsaved: string;
  /** Discloses the proof of a choice. */
  readonly proof: string;
  /** Label of the proof's number. */
  readonly number: string;
  readonly copy: string;
  readonly copied: string;
  /** Name of the floating button. */
  readonly manage: string;
  /** In place of an embed; `{name}` of the service or `content`, `{category}`. */
  readonly held: string;
  /** Grants one embed; `{name}`. */
  readonly allow: string;
  /** Name of an embed that has none. */
  readonly content: string;
  /** Of the categories built in. */
  readonly categories: Readonly<Record<'necessary' | 'preferences' | 'statistics' | 'marketing', CategoryMessages>>;
}

/** All texts of one language. */
export interface Messages extends NoticeMessages, PreferencesMessages {}
