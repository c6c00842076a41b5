import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'cs',
  region: 'Cookies',
  implied:
    'Tento web používá cookies, aby zlepšil váš uživatelský zážitek. Předpokládáme, že s tím souhlasíte, ale pokud chcete, můžete je [odmítnout].',
  optIn:
    'Tento web by rád používal cookies, aby zlepšil váš uživatelský zážitek. Bez vašeho souhlasu se žádné neuloží a své rozhodnutí můžete kdykoli změnit.',
  optOut: 'Tento web používá cookies, aby zlepšil váš uživatelský zážitek. Kdykoli proti tomu můžete vznést námitku.',
  gpc: 'Váš prohlížeč žádá, abyste nebyli sledováni (Global Privacy Control). Tento signál respektujeme: používají se jen nezbytné cookies, pokud nerozhodnete jinak.',
  accept: 'Přijmout vše',
  refuse: 'Odmítnout vše',
  customise: 'Nastavení',
  policy: 'Více informací',
};

export const preferences: PreferencesMessages = {
  refused: 'Hotovo: používají se jen cookies nezbytné pro fungování webu.',
  saved: 'Vaše volba byla uložena.',
  undo: 'Vrátit zpět',
  choices: 'Vaše volby',
  close: 'Zavřít',
  title: 'Vaše volby ohledně cookies',
  save: 'Uložit',
  acceptAll: 'Přijmout vše',
  always: 'Vždy aktivní',
  details: 'Podrobnosti',
  cookies: 'Ukládané cookies:',
  servicePolicy: 'Zásady ochrany osobních údajů',
  recorded: 'Volby uloženy dne {date}',
  assumed: 'Souhlas předpokládán dne {date}, bez vaší odpovědi',
  unsaved: 'Váš prohlížeč odmítá cookies: tato volba platí jen pro tuto stránku.',
  proof: 'Doklad o volbě',
  number: 'Číslo',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  manage: 'Spravovat cookies',
  held: '{name} se nezobrazuje, protože cookies z kategorie „{category}“ nebyly přijaty.',
  allow: 'Povolit: {name}',
  content: 'Tento obsah',
  categories: {
    necessary: { label: 'Nezbytné', description: 'Zajišťují fungování webu: přihlášení, zabezpečení, vaše volby.' },
    preferences: { label: 'Preferenční', description: 'Pamatují si vaše nastavení, například jazyk nebo vzhled.' },
    statistics: { label: 'Statistické', description: 'Měří používání webu, aby se dal zlepšovat.' },
    marketing: { label: 'Marketingové', description: 'Slouží k zobrazování reklam a obsahu podle vašich zájmů.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
