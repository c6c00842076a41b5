import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'ca',
  region: 'Galetes',
  implied:
    'Aquest lloc web utilitza galetes per millorar la vostra experiència. Suposarem que hi esteu d’acord, però podeu [rebutjar-les] si voleu.',
  optIn:
    'Aquest lloc web voldria utilitzar galetes per millorar la vostra experiència. No se n’instal·larà cap sense el vostre consentiment, i podreu canviar d’opinió en qualsevol moment.',
  optOut:
    'Aquest lloc web utilitza galetes per millorar la vostra experiència. Podeu oposar-vos-hi en qualsevol moment.',
  gpc: 'El vostre navegador demana que no se us rastregi (Global Privacy Control). Respectem aquest senyal: només s’utilitzen les galetes necessàries, tret que decidiu una altra cosa.',
  accept: 'Accepta-ho tot',
  refuse: 'Rebutja-ho tot',
  customise: 'Personalitza',
  policy: 'Més informació',
};

export const preferences: PreferencesMessages = {
  refused: 'Fet: només s’utilitzen les galetes que el lloc web necessita.',
  saved: 'S’han desat les vostres opcions.',
  undo: 'Desfés',
  choices: 'Les vostres opcions',
  close: 'Tanca',
  title: 'Les vostres opcions de galetes',
  save: 'Desa',
  acceptAll: 'Accepta-ho tot',
  always: 'Sempre actives',
  details: 'Detalls',
  cookies: 'Galetes instal·lades:',
  servicePolicy: 'Política de privacitat',
  recorded: 'Opcions desades el {date}',
  assumed: 'Consentiment suposat el {date}, sense cap resposta vostra',
  unsaved: 'El vostre navegador rebutja les galetes: aquestes opcions només valen per a aquesta pàgina.',
  proof: 'Comprovant de les opcions',
  number: 'Número',
  copy: 'Copia',
  copied: 'Copiat',
  manage: 'Gestiona les galetes',
  held: '{name} no es mostra perquè no s’han acceptat les galetes de la categoria «{category}».',
  allow: 'Permet {name}',
  content: 'Aquest contingut',
  categories: {
    necessary: {
      label: 'Necessàries',
      description: 'Fan funcionar el lloc web: inici de sessió, seguretat, les vostres opcions.',
    },
    preferences: {
      label: 'Preferències',
      description: 'Recorden la vostra configuració, com ara l’idioma o l’aspecte.',
    },
    statistics: { label: 'Estadístiques', description: 'Mesuren com s’utilitza el lloc web per millorar-lo.' },
    marketing: {
      label: 'Màrqueting',
      description: 'Serveixen per mostrar anuncis i continguts segons els vostres interessos.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
