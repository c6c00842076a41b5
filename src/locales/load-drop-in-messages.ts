import type { Messages } from '../core/messages.js';
import type { Language } from './languages.js';

/** Loads the texts of one language from beside the drop-in, which is built with this in place of `load-messages.ts`. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  ((await import(/* @vite-ignore */ `./jaccepte-${language}.js`)) as { messages: Messages }).messages;
