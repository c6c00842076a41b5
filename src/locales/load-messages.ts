import type { NoticeMessages, PreferencesMessages } from '../core/messages.js';

// Spelled out, so that every bundler finds them.
const loaders: Readonly<Record<string, () => Promise<{ notice: NoticeMessages; preferences: PreferencesMessages }>>> = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  ca: () => import('./ca.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  et: () => import('./et.js'),
  eu: () => import('./eu.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  ga: () => import('./ga.js'),
  gl: () => import('./gl.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  id: () => import('./id.js'),
  in: () => import('./id.js'),
  is: () => import('./is.js'),
  it: () => import('./it.js'),
  iw: () => import('./he.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  mt: () => import('./mt.js'),
  nb: () => import('./nb.js'),
  nn: () => import('./nb.js'),
  no: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  'pt-br': () => import('./pt-BR.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
  sv: () => import('./sv.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  ur: () => import('./ur.js'),
  vi: () => import('./vi.js'),
  'zh-hant': () => import('./zh-Hant.js'),
  'zh-hk': () => import('./zh-Hant.js'),
  'zh-mo': () => import('./zh-Hant.js'),
  'zh-tw': () => import('./zh-Hant.js'),
  zh: () => import('./zh.js'),
};

const load = async (language: string) => {
  const loader = loaders[language];
  if (!loader) throw new RangeError(`no texts in "${language}"`);
  return loader();
};

/** Loads what the bar says in one language. Rejects where there is none of it, or it cannot be fetched. */
export const loadNotice = async (language: string): Promise<NoticeMessages | undefined> =>
  (await load(language)).notice;

/** Loads what is said in one language to a reader who answers. Rejects where it cannot be fetched. */
export const loadPreferences = async (language: string): Promise<PreferencesMessages> =>
  (await load(language.toLowerCase())).preferences;
