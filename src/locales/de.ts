import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'de',
  region: 'Cookies',
  implied:
    'Diese Website verwendet Cookies, um Ihr Nutzungserlebnis zu verbessern. Wir gehen davon aus, dass Sie damit einverstanden sind, aber Sie können [widersprechen], wenn Sie möchten.',
  optIn:
    'Diese Website möchte Cookies verwenden, um Ihr Nutzungserlebnis zu verbessern. Ohne Ihre Einwilligung werden keine gesetzt, und Sie können Ihre Entscheidung jederzeit ändern.',
  optOut:
    'Diese Website verwendet Cookies, um Ihr Nutzungserlebnis zu verbessern. Sie können dem jederzeit widersprechen.',
  gpc: 'Ihr Browser bittet darum, Sie nicht zu verfolgen (Global Privacy Control). Wir respektieren dieses Signal: Es werden nur notwendige Cookies verwendet, sofern Sie nicht anders entscheiden.',
  accept: 'Alle akzeptieren',
  refuse: 'Alle ablehnen',
  customise: 'Einstellungen',
  policy: 'Mehr erfahren',
};

export const preferences: PreferencesMessages = {
  refused: 'Erledigt: Es werden nur Cookies verwendet, die für die Website notwendig sind.',
  saved: 'Ihre Auswahl wurde gespeichert.',
  undo: 'Rückgängig',
  choices: 'Ihre Auswahl',
  close: 'Schließen',
  title: 'Ihre Cookie-Auswahl',
  save: 'Speichern',
  acceptAll: 'Alle akzeptieren',
  always: 'Immer aktiv',
  details: 'Details',
  cookies: 'Gesetzte Cookies:',
  servicePolicy: 'Datenschutzerklärung',
  recorded: 'Auswahl gespeichert am {date}',
  assumed: 'Einwilligung vermutet am {date}, ohne Antwort von Ihnen',
  unsaved: 'Ihr Browser lehnt Cookies ab: Diese Auswahl gilt nur für diese Seite.',
  proof: 'Nachweis Ihrer Auswahl',
  number: 'Nummer',
  copy: 'Kopieren',
  copied: 'Kopiert',
  manage: 'Cookies verwalten',
  held: '{name} wird nicht angezeigt, weil Cookies der Kategorie „{category}“ nicht akzeptiert sind.',
  allow: '{name} erlauben',
  content: 'Dieses Element',
  categories: {
    necessary: {
      label: 'Notwendig',
      description: 'Halten die Website funktionsfähig: Anmeldung, Sicherheit, Ihre Auswahl.',
    },
    preferences: {
      label: 'Präferenzen',
      description: 'Merken sich Ihre Einstellungen, etwa Sprache oder Darstellung.',
    },
    statistics: { label: 'Statistik', description: 'Messen die Nutzung der Website, um sie zu verbessern.' },
    marketing: {
      label: 'Marketing',
      description: 'Dienen dazu, Werbung und Inhalte nach Ihren Interessen anzuzeigen.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
