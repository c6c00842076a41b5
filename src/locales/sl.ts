import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'sl',
  region: 'Piškotki',
  implied:
    'To spletno mesto uporablja piškotke za izboljšanje vaše uporabniške izkušnje. Domnevali bomo, da se s tem strinjate, lahko pa jih [zavrnete], če želite.',
  optIn:
    'To spletno mesto želi uporabljati piškotke za izboljšanje vaše uporabniške izkušnje. Brez vašega soglasja ne bo nameščen noben piškotek, odločitev pa lahko kadar koli spremenite.',
  optOut:
    'To spletno mesto uporablja piškotke za izboljšanje vaše uporabniške izkušnje. Temu lahko kadar koli ugovarjate.',
  gpc: 'Vaš brskalnik zahteva, da se vam ne sledi (Global Privacy Control). Ta signal upoštevamo: uporabljajo se samo nujni piškotki, razen če se odločite drugače.',
  accept: 'Sprejmi vse',
  refuse: 'Zavrni vse',
  customise: 'Prilagodi',
  policy: 'Preberi več',
};

export const preferences: PreferencesMessages = {
  refused: 'Urejeno: uporabljajo se samo piškotki, ki jih spletno mesto potrebuje.',
  saved: 'Vaša izbira je shranjena.',
  undo: 'Razveljavi',
  choices: 'Vaša izbira',
  close: 'Zapri',
  title: 'Vaša izbira piškotkov',
  save: 'Shrani',
  acceptAll: 'Sprejmi vse',
  always: 'Vedno aktivni',
  details: 'Podrobnosti',
  cookies: 'Nameščeni piškotki:',
  servicePolicy: 'Politika zasebnosti',
  recorded: 'Izbira shranjena: {date}',
  assumed: 'Domnevano soglasje ({date}), brez vašega odgovora',
  unsaved: 'Vaš brskalnik zavrača piškotke: ta izbira velja samo za to stran.',
  proof: 'Dokazilo o izbiri',
  number: 'Številka',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  manage: 'Upravljaj piškotke',
  held: '{name} se ne prikaže, ker piškotki iz kategorije »{category}« niso sprejeti.',
  allow: 'Dovoli: {name}',
  content: 'Ta vsebina',
  categories: {
    necessary: {
      label: 'Nujni',
      description: 'Omogočajo delovanje spletnega mesta: prijavo, varnost, hrambo vaše izbire.',
    },
    preferences: { label: 'Nastavitve', description: 'Zapomnijo si, kaj ste nastavili, na primer jezik ali prikaz.' },
    statistics: { label: 'Statistika', description: 'Merijo uporabo spletnega mesta, da ga izboljšamo.' },
    marketing: { label: 'Trženje', description: 'Uporabljajo se za prikaz oglasov in vsebin glede na vaša zanimanja.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
