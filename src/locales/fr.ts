import type { Messages } from '../core/messages.js';

export const messages: Messages = {
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
  refused: 'C’est noté : seuls les cookies nécessaires au site sont utilisés.',
  saved: 'Votre choix est enregistré.',
  undo: 'Annuler',
  choices: 'Vos choix',
  close: 'Fermer',
};
