import type { NoticeMessages, PreferencesMessages } from '../core/messages.js';

// The drop-in is built with this in place of `load-messages.ts`: it has a language in two files beside itself, because
// most readers never need the second.

/** Loads what the bar says in one language; the file of one that has no texts says so. Rejects where there is no file. */
export const loadNotice = async (language: string): Promise<NoticeMessages | undefined> =>
  ((await import(/* @vite-ignore */ `./jaccepte-${language}.js`)) as { notice?: NoticeMessages }).notice;

/** Loads what is said in one language to a reader who answers. Rejects where the file cannot be fetched. */
export const loadPreferences = async (language: string): Promise<PreferencesMessages> =>
  (
    (await import(/* @vite-ignore */ `./jaccepte-${language.toLowerCase()}-preferences.js`)) as {
      preferences: PreferencesMessages;
    }
  ).preferences;
