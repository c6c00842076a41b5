import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'it',
  region: 'Cookie',
  implied:
    'Questo sito utilizza cookie per migliorare la tua esperienza. Presumeremo che tu sia d’accordo, ma puoi [rifiutare] se lo desideri.',
  optIn:
    'Questo sito vorrebbe utilizzare cookie per migliorare la tua esperienza. Nessuno viene installato senza il tuo consenso e puoi cambiare idea in qualsiasi momento.',
  optOut: 'Questo sito utilizza cookie per migliorare la tua esperienza. Puoi opporti in qualsiasi momento.',
  gpc: 'Il tuo browser chiede di non essere tracciato (Global Privacy Control). Rispettiamo questo segnale: vengono utilizzati solo i cookie necessari, salvo tua diversa decisione.',
  accept: 'Accetta tutti',
  refuse: 'Rifiuta tutti',
  customise: 'Personalizza',
  policy: 'Leggi di più',
};

export const preferences: PreferencesMessages = {
  refused: 'Fatto: vengono utilizzati solo i cookie necessari al sito.',
  saved: 'La tua scelta è stata salvata.',
  undo: 'Annulla',
  choices: 'Le tue scelte',
  close: 'Chiudi',
  title: 'Le tue scelte sui cookie',
  save: 'Salva',
  acceptAll: 'Accetta tutti',
  always: 'Sempre attivi',
  details: 'Dettagli',
  cookies: 'Cookie installati:',
  servicePolicy: 'Informativa sulla privacy',
  recorded: 'Scelte salvate in data {date}',
  assumed: 'Consenso presunto in data {date}, senza una tua risposta',
  unsaved: 'Il tuo browser rifiuta i cookie: questa scelta vale solo per questa pagina.',
  proof: 'Prova della scelta',
  number: 'Numero',
  copy: 'Copia',
  copied: 'Copiato',
  manage: 'Gestisci i cookie',
  held: '{name} non viene mostrato perché i cookie «{category}» non sono accettati.',
  allow: 'Consenti {name}',
  content: 'Questo contenuto',
  categories: {
    necessary: {
      label: 'Necessari',
      description: 'Fanno funzionare il sito: accesso, sicurezza, memoria delle tue scelte.',
    },
    preferences: { label: 'Preferenze', description: 'Ricordano le tue impostazioni, come la lingua o l’aspetto.' },
    statistics: { label: 'Statistiche', description: 'Misurano l’uso del sito, per migliorarlo.' },
    marketing: { label: 'Marketing', description: 'Servono a mostrare annunci e contenuti in base ai tuoi interessi.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
