import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'sk',
  region: 'Súbory cookie',
  implied:
    'Tento web používa súbory cookie na zlepšenie vašej používateľskej skúsenosti. Budeme predpokladať, že s tým súhlasíte, ale ak chcete, môžete ich [odmietnuť].',
  optIn:
    'Tento web by chcel používať súbory cookie na zlepšenie vašej používateľskej skúsenosti. Bez vášho súhlasu sa žiadne neuložia a svoje rozhodnutie môžete kedykoľvek zmeniť.',
  optOut:
    'Tento web používa súbory cookie na zlepšenie vašej používateľskej skúsenosti. Kedykoľvek proti tomu môžete namietať.',
  gpc: 'Váš prehliadač žiada, aby ste neboli sledovaní (Global Privacy Control). Tento signál rešpektujeme: používajú sa len nevyhnutné súbory cookie, ak sa nerozhodnete inak.',
  accept: 'Prijať všetko',
  refuse: 'Odmietnuť všetko',
  customise: 'Prispôsobiť',
  policy: 'Čítať viac',
};

export const preferences: PreferencesMessages = {
  refused: 'Hotovo: používajú sa len súbory cookie nevyhnutné pre fungovanie webu.',
  saved: 'Vaša voľba bola uložená.',
  undo: 'Vrátiť späť',
  choices: 'Vaša voľba',
  close: 'Zavrieť',
  title: 'Vaša voľba súborov cookie',
  save: 'Uložiť',
  acceptAll: 'Prijať všetko',
  always: 'Vždy aktívne',
  details: 'Podrobnosti',
  cookies: 'Ukladané súbory cookie:',
  servicePolicy: 'Zásady ochrany súkromia',
  recorded: 'Voľba uložená {date}',
  assumed: 'Súhlas predpokladaný od {date}, bez vašej odpovede',
  unsaved: 'Váš prehliadač odmieta súbory cookie: táto voľba platí len pre túto stránku.',
  proof: 'Doklad o voľbe',
  number: 'Číslo',
  copy: 'Kopírovať',
  copied: 'Skopírované',
  manage: 'Spravovať súbory cookie',
  held: '{name} sa nezobrazuje, pretože súbory cookie kategórie „{category}“ nie sú prijaté.',
  allow: 'Povoliť: {name}',
  content: 'Tento obsah',
  categories: {
    necessary: {
      label: 'Nevyhnutné',
      description: 'Zabezpečujú fungovanie webu: prihlásenie, bezpečnosť, uloženie vašej voľby.',
    },
    preferences: {
      label: 'Preferencie',
      description: 'Pamätajú si vaše nastavenia, napríklad jazyk alebo zobrazenie.',
    },
    statistics: { label: 'Štatistika', description: 'Merajú používanie webu, aby sa dal zlepšovať.' },
    marketing: { label: 'Marketing', description: 'Slúžia na zobrazovanie reklám a obsahu podľa vašich záujmov.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
