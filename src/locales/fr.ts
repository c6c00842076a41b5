import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'fr',
  region: 'Cookies',
  implied:
    "Ce site Web utilise des cookies pour améliorer votre expérience. Nous supposerons que vous êtes d'accord avec cela, mais vous pouvez [vous désinscrire] si vous le souhaitez.",
  optIn:
    'Ce site Web souhaite utiliser des cookies pour améliorer votre expérience. Aucun ne sera déposé sans votre accord, et vous pourrez changer d’avis à tout moment.',
  optOut: 'Ce site Web utilise des cookies pour améliorer votre expérience. Vous pouvez vous y opposer à tout moment.',
  gpc: 'Votre navigateur demande de ne pas être suivi (Global Privacy Control). Nous respectons ce signal : seuls les cookies nécessaires sont utilisés, sauf si vous en décidez autrement.',
  accept: "J'accepte",
  refuse: 'Tout refuser',
  customise: 'Personnaliser',
  policy: 'Lire la suite',
};

export const preferences: PreferencesMessages = {
  refused: 'C’est noté : seuls les cookies nécessaires au site sont utilisés.',
  saved: 'Votre choix est enregistré.',
  undo: 'Annuler',
  choices: 'Vos choix',
  close: 'Fermer',
  title: 'Vos choix de cookies',
  save: 'Enregistrer',
  acceptAll: 'Tout accepter',
  always: 'Toujours actif',
  details: 'Détails',
  cookies: 'Cookies déposés :',
  servicePolicy: 'Politique de confidentialité',
  recorded: 'Choix enregistrés le {date}',
  assumed: 'Accord supposé le {date}, sans réponse de votre part',
  unsaved: 'Votre navigateur refuse les cookies : ce choix ne vaut que pour cette page.',
  proof: 'Preuve du choix',
  number: 'Numéro',
  copy: 'Copier',
  copied: 'Copié',
  manage: 'Gérer mes cookies',
  held: '{name} n’est pas affiché, car les cookies « {category} » ne sont pas acceptés.',
  allow: 'Autoriser {name}',
  content: 'Ce contenu',
  categories: {
    necessary: {
      label: 'Nécessaires',
      description: 'Font fonctionner le site : connexion, sécurité, mémoire de vos choix.',
    },
    preferences: { label: 'Préférences', description: 'Retiennent vos réglages, comme la langue ou l’affichage.' },
    statistics: { label: 'Statistiques', description: 'Mesurent l’audience du site, pour l’améliorer.' },
    marketing: {
      label: 'Marketing',
      description: 'Servent à afficher des publicités et des contenus selon vos centres d’intérêt.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
