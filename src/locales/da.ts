import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'da',
  region: 'Cookies',
  implied:
    'Dette website bruger cookies for at forbedre din oplevelse. Vi går ud fra, at du er indforstået med det, men du kan [fravælge dem], hvis du ønsker det.',
  optIn:
    'Dette website vil gerne bruge cookies for at forbedre din oplevelse. Der sættes ingen uden dit samtykke, og du kan til enhver tid ombestemme dig.',
  optOut: 'Dette website bruger cookies for at forbedre din oplevelse. Du kan til enhver tid gøre indsigelse.',
  gpc: 'Din browser beder om, at du ikke bliver sporet (Global Privacy Control). Vi respekterer signalet: Der bruges kun nødvendige cookies, medmindre du bestemmer noget andet.',
  accept: 'Accepter alle',
  refuse: 'Afvis alle',
  customise: 'Tilpas',
  policy: 'Læs mere',
};

export const preferences: PreferencesMessages = {
  refused: 'Det er noteret: Der bruges kun de cookies, som websitet har brug for.',
  saved: 'Dit valg er gemt.',
  undo: 'Fortryd',
  choices: 'Dine valg',
  close: 'Luk',
  title: 'Dine cookievalg',
  save: 'Gem',
  acceptAll: 'Accepter alle',
  always: 'Altid aktive',
  details: 'Detaljer',
  cookies: 'Cookies, der sættes:',
  servicePolicy: 'Privatlivspolitik',
  recorded: 'Valg gemt den {date}',
  assumed: 'Samtykke formodet den {date}, uden svar fra dig',
  unsaved: 'Din browser afviser cookies: Valget gælder kun for denne side.',
  proof: 'Bevis for dit valg',
  number: 'Nummer',
  copy: 'Kopiér',
  copied: 'Kopieret',
  manage: 'Administrer cookies',
  held: '{name} vises ikke, fordi cookies i kategorien »{category}« ikke er accepteret.',
  allow: 'Tillad {name}',
  content: 'Dette indhold',
  categories: {
    necessary: { label: 'Nødvendige', description: 'Får websitet til at fungere: login, sikkerhed, dine valg.' },
    preferences: { label: 'Præferencer', description: 'Husker dine indstillinger, såsom sprog eller visning.' },
    statistics: { label: 'Statistik', description: 'Måler brugen af websitet, så det kan forbedres.' },
    marketing: { label: 'Marketing', description: 'Bruges til at vise annoncer og indhold ud fra dine interesser.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
