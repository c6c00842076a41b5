import { languageOf } from '../core/language.js';
import type { NoticeMessages } from '../core/messages.js';
import { loadNotice } from '../locales/load-messages.js';

/**
 * Loads what the bar says in the first of these languages that there is, or in English. Which there are, the files say: what
 * has none of its own is passed over. Rejects where no file can be had at all.
 */
export const loadFirstNotice = async (tags: readonly string[]): Promise<NoticeMessages> => {
  for (const tag of tags) {
    const language = languageOf(tag);
    const notice = language && (await loadNotice(language).catch(() => undefined));
    if (notice) return notice;
  }
  return (await loadNotice('en')) as NoticeMessages;
};
