import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'nl',
  region: 'Cookies',
  implied:
    'Deze website gebruikt cookies om uw ervaring te verbeteren. We gaan ervan uit dat u hiermee akkoord gaat, maar u kunt [ze weigeren] als u dat wilt.',
  optIn:
    'Deze website wil graag cookies gebruiken om uw ervaring te verbeteren. Zonder uw toestemming worden er geen geplaatst en u kunt op elk moment van gedachten veranderen.',
  optOut: 'Deze website gebruikt cookies om uw ervaring te verbeteren. U kunt daar op elk moment bezwaar tegen maken.',
  gpc: 'Uw browser vraagt om u niet te volgen (Global Privacy Control). We respecteren dat signaal: alleen noodzakelijke cookies worden gebruikt, tenzij u anders beslist.',
  accept: 'Alles accepteren',
  refuse: 'Alles weigeren',
  customise: 'Aanpassen',
  policy: 'Lees meer',
};

export const preferences: PreferencesMessages = {
  refused: 'Gelukt: alleen cookies die de site nodig heeft, worden gebruikt.',
  saved: 'Uw keuze is opgeslagen.',
  undo: 'Ongedaan maken',
  choices: 'Uw keuzes',
  close: 'Sluiten',
  title: 'Uw cookiekeuzes',
  save: 'Opslaan',
  acceptAll: 'Alles accepteren',
  always: 'Altijd aan',
  details: 'Details',
  cookies: 'Geplaatste cookies:',
  servicePolicy: 'Privacybeleid',
  recorded: 'Keuzes opgeslagen op {date}',
  assumed: 'Toestemming verondersteld op {date}, zonder antwoord van u',
  unsaved: 'Uw browser weigert cookies: deze keuze geldt alleen voor deze pagina.',
  proof: 'Bewijs van uw keuze',
  number: 'Nummer',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  manage: 'Cookies beheren',
  held: '{name} wordt niet getoond, omdat cookies van de categorie ‘{category}’ niet zijn geaccepteerd.',
  allow: '{name} toestaan',
  content: 'Deze inhoud',
  categories: {
    necessary: { label: 'Noodzakelijk', description: 'Laten de site werken: inloggen, beveiliging, uw keuzes.' },
    preferences: { label: 'Voorkeuren', description: 'Onthouden uw instellingen, zoals taal of weergave.' },
    statistics: { label: 'Statistieken', description: 'Meten hoe de site wordt gebruikt, om die te verbeteren.' },
    marketing: {
      label: 'Marketing',
      description: 'Worden gebruikt om advertenties en inhoud te tonen op basis van uw interesses.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
