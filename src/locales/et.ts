import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'et',
  region: 'Küpsised',
  implied:
    'See veebisait kasutab küpsiseid, et parandada teie kasutuskogemust. Eeldame, et olete sellega nõus, kuid soovi korral saate [neist loobuda].',
  optIn:
    'See veebisait soovib kasutada küpsiseid, et parandada teie kasutuskogemust. Ilma teie nõusolekuta ei salvestata ühtegi küpsist ja saate oma otsust igal ajal muuta.',
  optOut: 'See veebisait kasutab küpsiseid, et parandada teie kasutuskogemust. Saate neist igal ajal keelduda.',
  gpc: 'Teie brauser palub teid mitte jälgida (Global Privacy Control). Austame seda signaali: kasutatakse ainult vajalikke küpsiseid, kui te ei otsusta teisiti.',
  accept: 'Nõustu kõigiga',
  refuse: 'Keeldu kõigist',
  customise: 'Kohanda',
  policy: 'Loe lähemalt',
};

export const preferences: PreferencesMessages = {
  refused: 'Tehtud: kasutatakse ainult saidi tööks vajalikke küpsiseid.',
  saved: 'Teie valik on salvestatud.',
  undo: 'Võta tagasi',
  choices: 'Teie valikud',
  close: 'Sulge',
  title: 'Teie küpsisevalikud',
  save: 'Salvesta',
  acceptAll: 'Nõustu kõigiga',
  always: 'Alati aktiivsed',
  details: 'Üksikasjad',
  cookies: 'Salvestatavad küpsised:',
  servicePolicy: 'Privaatsuspoliitika',
  recorded: 'Valikud salvestatud: {date}',
  assumed: 'Nõusolekut eeldati teie vastuseta: {date}',
  unsaved: 'Teie brauser keeldub küpsistest: see valik kehtib ainult sellel lehel.',
  proof: 'Valiku tõend',
  number: 'Number',
  copy: 'Kopeeri',
  copied: 'Kopeeritud',
  manage: 'Halda küpsiseid',
  held: '{name} ei ole nähtav, sest kategooria „{category}” küpsistega pole nõustutud.',
  allow: 'Luba {name}',
  content: 'See sisu',
  categories: {
    necessary: { label: 'Vajalikud', description: 'Tagavad saidi toimimise: sisselogimine, turvalisus, teie valikud.' },
    preferences: { label: 'Eelistused', description: 'Jätavad meelde teie seaded, näiteks keele või kujunduse.' },
    statistics: { label: 'Statistika', description: 'Mõõdavad saidi kasutamist, et seda täiustada.' },
    marketing: { label: 'Turundus', description: 'Aitavad näidata reklaame ja sisu teie huvide järgi.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
