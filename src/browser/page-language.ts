import { matchLanguage } from '../core/language.js';
import { languages, type Language } from '../locales/languages.js';

/** The language of what an element shows: the nearest `lang`, its own first, then the browser's list, then English. */
export const pageLanguage = (element: Element): Language =>
  (matchLanguage([element.closest<HTMLElement>('[lang]')?.lang ?? '', ...navigator.languages], languages) ??
    'en') as Language;
