import { matchLanguage } from '../core/language.js';
import { languages, type Language } from '../locales/languages.js';

/** The language of what a manager shows: the nearest `lang`, its own first, then the browser's list, then English. */
export const pageLanguage = (manager: Element): Language => {
  const lang = manager.closest('[lang]')?.getAttribute('lang') || '';
  return (matchLanguage([lang, ...navigator.languages], languages) ?? 'en') as Language;
};
