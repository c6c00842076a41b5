import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'ga',
  region: 'Fianáin',
  implied:
    'Úsáideann an suíomh gréasáin seo fianáin chun d’eispéireas a fheabhsú. Glacfaimid leis go n-aontaíonn tú leis sin, ach is féidir leat [diúltú dóibh] más mian leat.',
  optIn:
    'Ba mhaith leis an suíomh gréasáin seo fianáin a úsáid chun d’eispéireas a fheabhsú. Ní stórálfar aon cheann gan do thoiliú, agus is féidir leat d’intinn a athrú am ar bith.',
  optOut:
    'Úsáideann an suíomh gréasáin seo fianáin chun d’eispéireas a fheabhsú. Is féidir leat cur ina choinne am ar bith.',
  gpc: 'Iarrann do bhrabhsálaí gan tú a rianú (Global Privacy Control). Urramaímid an comhartha sin: ní úsáidtear ach fianáin riachtanacha, mura gcinneann tú a mhalairt.',
  accept: 'Glac le gach ceann',
  refuse: 'Diúltaigh do gach ceann',
  customise: 'Socruithe',
  policy: 'Léigh tuilleadh',
};

export const preferences: PreferencesMessages = {
  refused: 'Déanta: ní úsáidtear ach na fianáin atá riachtanach don suíomh.',
  saved: 'Sábháladh do rogha.',
  undo: 'Cealaigh',
  choices: 'Do roghanna',
  close: 'Dún',
  title: 'Do roghanna fianán',
  save: 'Sábháil',
  acceptAll: 'Glac le gach ceann',
  always: 'Gníomhach i gcónaí',
  details: 'Sonraí',
  cookies: 'Fianáin a stóráiltear:',
  servicePolicy: 'Beartas príobháideachais',
  recorded: 'Sábháladh do roghanna ar {date}',
  assumed: 'Toimhdíodh do thoiliú ar {date}, gan freagra uait',
  unsaved: 'Diúltaíonn do bhrabhsálaí d’fhianáin: ní bhaineann an rogha seo ach leis an leathanach seo.',
  proof: 'Cruthúnas ar do rogha',
  number: 'Uimhir',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte',
  manage: 'Bainistigh fianáin',
  held: 'Ní thaispeántar {name} mar nár glacadh le fianáin den chatagóir “{category}”.',
  allow: 'Ceadaigh {name}',
  content: 'an t-ábhar seo',
  categories: {
    necessary: {
      label: 'Riachtanach',
      description: 'Cuireann siad an suíomh ag obair: logáil isteach, slándáil, do roghanna.',
    },
    preferences: {
      label: 'Sainroghanna',
      description: 'Cuimhníonn siad ar do shocruithe, amhail teanga nó leagan amach.',
    },
    statistics: { label: 'Staidreamh', description: 'Tomhaiseann siad úsáid an tsuímh, chun é a fheabhsú.' },
    marketing: { label: 'Margaíocht', description: 'Taispeánann siad fógraí agus ábhar de réir do chuid spéiseanna.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
