import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'sv',
  region: 'Kakor (cookies)',
  implied:
    'Den här webbplatsen använder kakor för att förbättra din upplevelse. Vi utgår från att du godkänner det, men du kan [tacka nej] om du vill.',
  optIn:
    'Den här webbplatsen vill använda kakor för att förbättra din upplevelse. Inga sparas utan ditt samtycke och du kan ändra dig när som helst.',
  optOut: 'Den här webbplatsen använder kakor för att förbättra din upplevelse. Du kan när som helst motsätta dig det.',
  gpc: 'Din webbläsare begär att du inte ska spåras (Global Privacy Control). Vi respekterar den signalen: bara nödvändiga kakor används, om du inte bestämmer något annat.',
  accept: 'Godkänn alla',
  refuse: 'Avvisa alla',
  customise: 'Anpassa',
  policy: 'Läs mer',
};

export const preferences: PreferencesMessages = {
  refused: 'Klart: bara de kakor som webbplatsen behöver används.',
  saved: 'Ditt val har sparats.',
  undo: 'Ångra',
  choices: 'Dina val',
  close: 'Stäng',
  title: 'Dina val av kakor',
  save: 'Spara',
  acceptAll: 'Godkänn alla',
  always: 'Alltid på',
  details: 'Detaljer',
  cookies: 'Kakor som sparas:',
  servicePolicy: 'Integritetspolicy',
  recorded: 'Val sparade {date}',
  assumed: 'Samtycke förutsattes {date}, utan svar från dig',
  unsaved: 'Din webbläsare nekar kakor: valet gäller bara den här sidan.',
  proof: 'Bevis på ditt val',
  number: 'Nummer',
  copy: 'Kopiera',
  copied: 'Kopierat',
  manage: 'Hantera kakor',
  held: '{name} visas inte, eftersom kakor i kategorin ”{category}” inte har godkänts.',
  allow: 'Tillåt {name}',
  content: 'Det här innehållet',
  categories: {
    necessary: { label: 'Nödvändiga', description: 'Får webbplatsen att fungera: inloggning, säkerhet, dina val.' },
    preferences: { label: 'Inställningar', description: 'Minns dina val av till exempel språk och utseende.' },
    statistics: { label: 'Statistik', description: 'Mäter hur webbplatsen används, för att förbättra den.' },
    marketing: {
      label: 'Marknadsföring',
      description: 'Används för att visa annonser och innehåll utifrån dina intressen.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
