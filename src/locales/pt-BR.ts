import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'pt-BR',
  region: 'Cookies',
  implied:
    'Este site usa cookies para melhorar sua experiência. Vamos presumir que você concorda com isso, mas você pode [recusar] se quiser.',
  optIn:
    'Este site gostaria de usar cookies para melhorar sua experiência. Nenhum é armazenado sem o seu consentimento, e você pode mudar de ideia a qualquer momento.',
  optOut: 'Este site usa cookies para melhorar sua experiência. Você pode se opor a qualquer momento.',
  gpc: 'Seu navegador pede para não ser rastreado (Global Privacy Control). Respeitamos esse sinal: somente os cookies necessários são usados, a menos que você decida o contrário.',
  accept: 'Aceitar tudo',
  refuse: 'Rejeitar tudo',
  customise: 'Personalizar',
  policy: 'Leia mais',
};

export const preferences: PreferencesMessages = {
  refused: 'Pronto: somente os cookies necessários ao site são usados.',
  saved: 'Sua escolha foi salva.',
  undo: 'Desfazer',
  choices: 'Suas escolhas',
  close: 'Fechar',
  title: 'Suas escolhas de cookies',
  save: 'Salvar',
  acceptAll: 'Aceitar tudo',
  always: 'Sempre ativos',
  details: 'Detalhes',
  cookies: 'Cookies armazenados:',
  servicePolicy: 'Política de privacidade',
  recorded: 'Escolhas salvas em {date}',
  assumed: 'Consentimento presumido em {date}, sem resposta sua',
  unsaved: 'Seu navegador recusa cookies: esta escolha vale apenas para esta página.',
  proof: 'Comprovante da escolha',
  number: 'Número',
  copy: 'Copiar',
  copied: 'Copiado',
  manage: 'Gerenciar cookies',
  held: '{name} não é exibido porque os cookies “{category}” não foram aceitos.',
  allow: 'Permitir {name}',
  content: 'Este conteúdo',
  categories: {
    necessary: { label: 'Necessários', description: 'Fazem o site funcionar: login, segurança, suas escolhas.' },
    preferences: { label: 'Preferências', description: 'Lembram suas configurações, como o idioma ou o layout.' },
    statistics: { label: 'Estatísticas', description: 'Medem o uso do site, para melhorá-lo.' },
    marketing: {
      label: 'Marketing',
      description: 'Servem para exibir anúncios e conteúdos com base nos seus interesses.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
