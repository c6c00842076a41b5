import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'mt',
  region: 'Cookies',
  implied:
    'Dan is-sit web juża l-cookies biex itejjeb l-esperjenza tiegħek. Se nassumu li taqbel ma’ dan, iżda tista’ [tirrifjuta] jekk tixtieq.',
  optIn:
    'Dan is-sit web jixtieq juża l-cookies biex itejjeb l-esperjenza tiegħek. Mingħajr il-kunsens tiegħek ma naħżnu l-ebda cookie, u tista’ tibdel fehmtek meta trid.',
  optOut: 'Dan is-sit web juża l-cookies biex itejjeb l-esperjenza tiegħek. Tista’ toġġezzjona meta trid.',
  gpc: 'Il-browser tiegħek jitlob li ma jsirx traċċar (Global Privacy Control). Nirrispettaw dan is-sinjal: jintużaw biss il-cookies meħtieġa, sakemm ma tiddeċidix mod ieħor.',
  accept: 'Aċċetta kollox',
  refuse: 'Irrifjuta kollox',
  customise: 'Ippersonalizza',
  policy: 'Aqra aktar',
};

export const preferences: PreferencesMessages = {
  refused: 'Lest: jintużaw biss il-cookies meħtieġa għas-sit.',
  saved: 'L-għażla tiegħek ġiet salvata.',
  undo: 'Annulla',
  choices: 'L-għażliet tiegħek',
  close: 'Agħlaq',
  title: 'L-għażliet tiegħek dwar il-cookies',
  save: 'Salva',
  acceptAll: 'Aċċetta kollox',
  always: 'Dejjem attivi',
  details: 'Dettalji',
  cookies: 'Cookies maħżuna:',
  servicePolicy: 'Politika tal-privatezza',
  recorded: 'Għażliet salvati: {date}',
  assumed: 'Kunsens preżunt ({date}), mingħajr tweġiba mingħandek',
  unsaved: 'Il-browser tiegħek jirrifjuta l-cookies: din l-għażla tgħodd biss għal din il-paġna.',
  proof: 'Prova tal-għażla',
  number: 'Numru',
  copy: 'Ikkopja',
  copied: 'Ikkupjat',
  manage: 'Immaniġġja l-cookies',
  held: '{name} mhux jintwera għax il-cookies “{category}” mhumiex aċċettati.',
  allow: 'Ippermetti {name}',
  content: 'Dan il-kontenut',
  categories: {
    necessary: { label: 'Meħtieġa', description: 'Iħaddmu s-sit: id-dħul, is-sigurtà, l-għażliet tiegħek.' },
    preferences: { label: 'Preferenzi', description: 'Jiftakru s-settings tiegħek, bħal-lingwa jew it-tqassim.' },
    statistics: { label: 'Statistika', description: 'Ikejlu l-użu tas-sit, biex jitjieb.' },
    marketing: { label: 'Marketing', description: 'Jintużaw biex juru reklami u kontenut skont l-interessi tiegħek.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
