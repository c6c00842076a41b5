import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'gl',
  region: 'Cookies',
  implied:
    'Este sitio web utiliza cookies para mellorar a súa experiencia. Supoñeremos que está de acordo, pero pode [rexeitalas] se o desexa.',
  optIn:
    'Este sitio web quere utilizar cookies para mellorar a súa experiencia. Non se instalará ningunha sen o seu consentimento, e poderá cambiar de opinión en calquera momento.',
  optOut: 'Este sitio web utiliza cookies para mellorar a súa experiencia. Pode opoñerse a iso en calquera momento.',
  gpc: 'O seu navegador pide que non se rastrexe a súa actividade (Global Privacy Control). Respectamos este sinal: só se utilizan as cookies necesarias, agás que decida outra cousa.',
  accept: 'Aceptar todo',
  refuse: 'Rexeitar todo',
  customise: 'Personalizar',
  policy: 'Máis información',
};

export const preferences: PreferencesMessages = {
  refused: 'Feito: só se utilizan as cookies que o sitio web necesita.',
  saved: 'Gardáronse as súas opcións.',
  undo: 'Desfacer',
  choices: 'As súas opcións',
  close: 'Pechar',
  title: 'As súas opcións de cookies',
  save: 'Gardar',
  acceptAll: 'Aceptar todo',
  always: 'Sempre activas',
  details: 'Detalles',
  cookies: 'Cookies instaladas:',
  servicePolicy: 'Política de privacidade',
  recorded: 'Opcións gardadas o {date}',
  assumed: 'Consentimento suposto o {date}, sen resposta da súa parte',
  unsaved: 'O seu navegador rexeita as cookies: estas opcións só valen para esta páxina.',
  proof: 'Comprobante das opcións',
  number: 'Número',
  copy: 'Copiar',
  copied: 'Copiado',
  manage: 'Xestionar as cookies',
  held: '{name} non se mostra porque non se aceptaron as cookies da categoría «{category}».',
  allow: 'Permitir {name}',
  content: 'Este contido',
  categories: {
    necessary: {
      label: 'Necesarias',
      description: 'Fan funcionar o sitio web: inicio de sesión, seguridade, as súas opcións.',
    },
    preferences: { label: 'Preferencias', description: 'Lembran a súa configuración, como o idioma ou o aspecto.' },
    statistics: { label: 'Estatísticas', description: 'Miden como se utiliza o sitio web para melloralo.' },
    marketing: {
      label: 'Mercadotecnia',
      description: 'Serven para mostrar anuncios e contidos segundo os seus intereses.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
