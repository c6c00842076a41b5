import type { Messages } from '../core/messages.js';
import type { Language } from './languages.js';

// Spelled out, so that every bundler finds them.
const loaders: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  ar: () => import('./ar.js'),
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
};

/** Loads the texts of one language, its file alone. Rejects where the file cannot be fetched. */
export const loadMessages = async (language: Language): Promise<Messages> => (await loaders[language]()).messages;
