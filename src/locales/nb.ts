import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'nb',
  region: 'Informasjonskapsler',
  implied:
    'Dette nettstedet bruker informasjonskapsler for å gi deg en bedre opplevelse. Vi går ut fra at det er greit for deg, men du kan [reservere deg] hvis du vil.',
  optIn:
    'Dette nettstedet vil gjerne bruke informasjonskapsler for å gi deg en bedre opplevelse. Ingen blir lagret uten ditt samtykke, og du kan ombestemme deg når som helst.',
  optOut:
    'Dette nettstedet bruker informasjonskapsler for å gi deg en bedre opplevelse. Du kan reservere deg når som helst.',
  gpc: 'Nettleseren din ber om at du ikke blir sporet (Global Privacy Control). Vi respekterer dette signalet: Bare nødvendige informasjonskapsler brukes, med mindre du bestemmer noe annet.',
  accept: 'Godta alle',
  refuse: 'Avvis alle',
  customise: 'Tilpass',
  policy: 'Les mer',
};

export const preferences: PreferencesMessages = {
  refused: 'Valget er registrert: Bare nødvendige informasjonskapsler blir brukt.',
  saved: 'Valget ditt er lagret.',
  undo: 'Angre',
  choices: 'Dine valg',
  close: 'Lukk',
  title: 'Dine valg for informasjonskapsler',
  save: 'Lagre',
  acceptAll: 'Godta alle',
  always: 'Alltid på',
  details: 'Detaljer',
  cookies: 'Informasjonskapsler som lagres:',
  servicePolicy: 'Personvernerklæring',
  recorded: 'Valg lagret {date}',
  assumed: 'Samtykke antatt {date}, uten svar fra deg',
  unsaved: 'Nettleseren din avviser informasjonskapsler: Dette valget gjelder bare for denne siden.',
  proof: 'Bevis på valget',
  number: 'Nummer',
  copy: 'Kopier',
  copied: 'Kopiert',
  manage: 'Administrer informasjonskapsler',
  held: '{name} vises ikke, fordi informasjonskapsler i kategorien «{category}» ikke er godtatt.',
  allow: 'Tillat {name}',
  content: 'Dette innholdet',
  categories: {
    necessary: { label: 'Nødvendige', description: 'Får nettstedet til å fungere: innlogging, sikkerhet, dine valg.' },
    preferences: { label: 'Preferanser', description: 'Husker innstillingene dine, som språk eller visning.' },
    statistics: { label: 'Statistikk', description: 'Måler hvordan nettstedet brukes, for å forbedre det.' },
    marketing: {
      label: 'Markedsføring',
      description: 'Brukes til å vise annonser og innhold ut fra interessene dine.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
