import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'lv',
  region: 'Sīkdatnes',
  implied:
    'Šajā vietnē tiek izmantotas sīkdatnes, lai uzlabotu jūsu lietošanas pieredzi. Mēs pieņemsim, ka jūs tam piekrītat, taču, ja vēlaties, varat [atteikties].',
  optIn:
    'Šī vietne vēlas izmantot sīkdatnes, lai uzlabotu jūsu lietošanas pieredzi. Bez jūsu piekrišanas neviena netiek saglabāta, un savu izvēli varat mainīt jebkurā laikā.',
  optOut:
    'Šajā vietnē tiek izmantotas sīkdatnes, lai uzlabotu jūsu lietošanas pieredzi. Jūs jebkurā laikā varat pret to iebilst.',
  gpc: 'Jūsu pārlūkprogramma lūdz neveikt izsekošanu (Global Privacy Control). Mēs ievērojam šo signālu: tiek izmantotas tikai nepieciešamās sīkdatnes, ja vien jūs neizlemjat citādi.',
  accept: 'Pieņemt visas',
  refuse: 'Noraidīt visas',
  customise: 'Pielāgot',
  policy: 'Lasīt vairāk',
};

export const preferences: PreferencesMessages = {
  refused: 'Gatavs: tiek izmantotas tikai vietnei nepieciešamās sīkdatnes.',
  saved: 'Jūsu izvēle ir saglabāta.',
  undo: 'Atsaukt',
  choices: 'Jūsu izvēle',
  close: 'Aizvērt',
  title: 'Jūsu sīkdatņu izvēle',
  save: 'Saglabāt',
  acceptAll: 'Pieņemt visas',
  always: 'Vienmēr aktīvas',
  details: 'Sīkāk',
  cookies: 'Saglabātās sīkdatnes:',
  servicePolicy: 'Privātuma politika',
  recorded: 'Izvēle saglabāta: {date}',
  assumed: 'Uzskatīts, ka piekrītat ({date}), jo atbilde nav saņemta',
  unsaved: 'Jūsu pārlūkprogramma noraida sīkdatnes: šī izvēle attiecas tikai uz šo lapu.',
  proof: 'Izvēles apliecinājums',
  number: 'Numurs',
  copy: 'Kopēt',
  copied: 'Nokopēts',
  manage: 'Pārvaldīt sīkdatnes',
  held: '{name} netiek rādīts, jo nav pieņemtas kategorijas „{category}” sīkdatnes.',
  allow: 'Atļaut: {name}',
  content: 'Šis saturs',
  categories: {
    necessary: {
      label: 'Nepieciešamās',
      description: 'Nodrošina vietnes darbību: pieteikšanos, drošību, jūsu izvēles saglabāšanu.',
    },
    preferences: { label: 'Preferences', description: 'Atceras jūsu iestatījumus, piemēram, valodu vai izkārtojumu.' },
    statistics: { label: 'Statistika', description: 'Mēra vietnes lietojumu, lai to uzlabotu.' },
    marketing: {
      label: 'Mārketings',
      description: 'Tiek izmantotas, lai rādītu reklāmas un saturu atbilstoši jūsu interesēm.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
