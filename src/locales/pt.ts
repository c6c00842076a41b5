import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'pt',
  region: 'Cookies',
  implied:
    'Este site utiliza cookies para melhorar a sua experiência. Vamos partir do princípio de que concorda, mas pode [recusar] se assim o desejar.',
  optIn:
    'Este site pretende utilizar cookies para melhorar a sua experiência. Nenhum é instalado sem o seu consentimento e pode mudar de ideias a qualquer momento.',
  optOut: 'Este site utiliza cookies para melhorar a sua experiência. Pode opor-se a qualquer momento.',
  gpc: 'O seu navegador pede para não ser rastreado (Global Privacy Control). Respeitamos esse sinal: só são utilizados os cookies necessários, salvo decisão sua em contrário.',
  accept: 'Aceitar tudo',
  refuse: 'Rejeitar tudo',
  customise: 'Personalizar',
  policy: 'Saber mais',
};

export const preferences: PreferencesMessages = {
  refused: 'Feito: só são utilizados os cookies necessários ao site.',
  saved: 'A sua escolha foi guardada.',
  undo: 'Anular',
  choices: 'As suas escolhas',
  close: 'Fechar',
  title: 'As suas escolhas de cookies',
  save: 'Guardar',
  acceptAll: 'Aceitar tudo',
  always: 'Sempre ativos',
  details: 'Detalhes',
  cookies: 'Cookies instalados:',
  servicePolicy: 'Política de privacidade',
  recorded: 'Escolhas guardadas em {date}',
  assumed: 'Consentimento presumido em {date}, sem resposta sua',
  unsaved: 'O seu navegador recusa cookies: esta escolha só é válida para esta página.',
  proof: 'Prova da escolha',
  number: 'Número',
  copy: 'Copiar',
  copied: 'Copiado',
  manage: 'Gerir cookies',
  held: '{name} não é apresentado, porque os cookies «{category}» não foram aceites.',
  allow: 'Permitir {name}',
  content: 'Este conteúdo',
  categories: {
    necessary: {
      label: 'Necessários',
      description: 'Fazem o site funcionar: início de sessão, segurança, as suas escolhas.',
    },
    preferences: {
      label: 'Preferências',
      description: 'Memorizam as suas definições, como o idioma ou a apresentação.',
    },
    statistics: { label: 'Estatísticas', description: 'Medem a utilização do site, para o melhorar.' },
    marketing: {
      label: 'Marketing',
      description: 'Servem para mostrar anúncios e conteúdos com base nos seus interesses.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
