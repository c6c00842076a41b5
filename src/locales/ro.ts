import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'ro',
  region: 'Cookie-uri',
  implied:
    'Acest site folosește cookie-uri pentru a vă îmbunătăți experiența. Vom presupune că sunteți de acord, dar puteți [refuza] dacă doriți.',
  optIn:
    'Acest site dorește să folosească cookie-uri pentru a vă îmbunătăți experiența. Niciunul nu este plasat fără acordul dvs. și vă puteți răzgândi oricând.',
  optOut: 'Acest site folosește cookie-uri pentru a vă îmbunătăți experiența. Vă puteți opune oricând.',
  gpc: 'Browserul dvs. solicită să nu fie urmărit (Global Privacy Control). Respectăm acest semnal: sunt folosite doar cookie-urile necesare, dacă nu decideți altfel.',
  accept: 'Accept toate',
  refuse: 'Refuz toate',
  customise: 'Personalizare',
  policy: 'Aflați mai multe',
};

export const preferences: PreferencesMessages = {
  refused: 'Gata: sunt folosite doar cookie-urile necesare site-ului.',
  saved: 'Opțiunile dvs. au fost salvate.',
  undo: 'Anulare',
  choices: 'Opțiunile dvs.',
  close: 'Închidere',
  title: 'Opțiunile dvs. privind cookie-urile',
  save: 'Salvare',
  acceptAll: 'Accept toate',
  always: 'Mereu active',
  details: 'Detalii',
  cookies: 'Cookie-uri plasate:',
  servicePolicy: 'Politica de confidențialitate',
  recorded: 'Opțiuni salvate la {date}',
  assumed: 'Acord presupus la {date}, fără răspuns din partea dvs.',
  unsaved: 'Browserul dvs. refuză cookie-urile: aceste opțiuni sunt valabile doar pe această pagină.',
  proof: 'Dovada opțiunilor',
  number: 'Număr',
  copy: 'Copiere',
  copied: 'Copiat',
  manage: 'Gestionare cookie-uri',
  held: '{name} nu se afișează, deoarece cookie-urile „{category}” nu sunt acceptate.',
  allow: 'Permiteți {name}',
  content: 'Acest conținut',
  categories: {
    necessary: {
      label: 'Necesare',
      description: 'Asigură funcționarea site-ului: autentificare, securitate, opțiunile dvs.',
    },
    preferences: { label: 'Preferințe', description: 'Rețin setările dvs., precum limba sau aspectul.' },
    statistics: { label: 'Statistici', description: 'Măsoară utilizarea site-ului, pentru a-l îmbunătăți.' },
    marketing: {
      label: 'Marketing',
      description: 'Servesc la afișarea de reclame și conținut pe baza intereselor dvs.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
