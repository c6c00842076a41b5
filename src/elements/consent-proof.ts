import type { Consent } from '../core/consent.js';
import type { PreferencesMessages } from '../core/messages.js';

/** What a reader can keep of a choice (GDPR, article 7(1): it has to be demonstrable). */
export interface ConsentProof {
  /** When it was made, or assumed; and whether the browser keeps it. */
  readonly summary: string;
  /** The number under which it is filed. */
  readonly id: string;
  /** To the second, in the reader's time zone. */
  readonly time: string;
  /** The browser lets pages write to the clipboard: not on plain http. */
  readonly canCopy: boolean;
  /** All of it, as it is copied. */
  readonly text: string;
}

/** Puts the proof of a choice in words; `null` where there is no choice. */
export const createProof = (
  { id, basis, decidedAt, granted, denied, persisted }: Consent,
  { recorded, assumed, unsaved }: PreferencesMessages,
  lang: string,
): ConsentProof | null => {
  if (!id || !decidedAt) return null;
  const format = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, style).format(decidedAt);
  const said = (basis === 'expressed' ? recorded : assumed).replace('{date}', () => format({ dateStyle: 'long' }));
  return {
    summary: persisted ? said : unsaved,
    id,
    time: format({ dateStyle: 'long', timeStyle: 'long' }),
    canCopy: !!(navigator as Partial<Navigator>).clipboard,
    text: [location.origin, id, decidedAt.toISOString(), basis, `+ ${granted.join(' ')}`, `- ${denied.join(' ')}`].join(
      '\n',
    ),
  };
};
