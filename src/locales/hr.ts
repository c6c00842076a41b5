import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'hr',
  region: 'Kolačići',
  implied:
    'Ova web-stranica koristi kolačiće kako bi poboljšala vaše iskustvo. Pretpostavit ćemo da se s time slažete, no možete ih [odbiti] ako želite.',
  optIn:
    'Ova web-stranica željela bi koristiti kolačiće kako bi poboljšala vaše iskustvo. Nijedan se ne postavlja bez vaše privole, a odluku možete promijeniti u svakom trenutku.',
  optOut:
    'Ova web-stranica koristi kolačiće kako bi poboljšala vaše iskustvo. Tome se možete usprotiviti u svakom trenutku.',
  gpc: 'Vaš preglednik traži da vas se ne prati (Global Privacy Control). Poštujemo taj signal: koriste se samo nužni kolačići, osim ako ne odlučite drukčije.',
  accept: 'Prihvati sve',
  refuse: 'Odbij sve',
  customise: 'Prilagodi',
  policy: 'Više informacija',
};

export const preferences: PreferencesMessages = {
  refused: 'Gotovo: koriste se samo kolačići nužni za rad web-stranice.',
  saved: 'Vaš je odabir spremljen.',
  undo: 'Poništi',
  choices: 'Vaš odabir',
  close: 'Zatvori',
  title: 'Vaš odabir kolačića',
  save: 'Spremi',
  acceptAll: 'Prihvati sve',
  always: 'Uvijek aktivni',
  details: 'Pojedinosti',
  cookies: 'Postavljeni kolačići:',
  servicePolicy: 'Pravila o privatnosti',
  recorded: 'Odabir spremljen {date}',
  assumed: 'Privola pretpostavljena {date} bez vašeg odgovora',
  unsaved: 'Vaš preglednik odbija kolačiće: ovaj odabir vrijedi samo dok je ova stranica otvorena.',
  proof: 'Dokaz o odabiru',
  number: 'Broj',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  manage: 'Upravljanje kolačićima',
  held: '{name} se ne prikazuje jer kolačići kategorije „{category}” nisu prihvaćeni.',
  allow: 'Dopusti: {name}',
  content: 'Ovaj sadržaj',
  categories: {
    necessary: { label: 'Nužni', description: 'Omogućuju rad web-stranice: prijavu, sigurnost, vaš odabir.' },
    preferences: { label: 'Postavke', description: 'Pamte vaše postavke, primjerice jezik ili izgled.' },
    statistics: { label: 'Statistika', description: 'Mjere kako se web-stranica koristi radi njezina poboljšanja.' },
    marketing: { label: 'Marketing', description: 'Služe za prikaz oglasa i sadržaja prema vašim interesima.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
