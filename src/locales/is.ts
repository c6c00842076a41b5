import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'is',
  region: 'Vafrakökur',
  implied:
    'Þessi vefur notar vafrakökur til að bæta upplifun þína. Við gerum ráð fyrir að þú samþykkir það en þú getur [hafnað þeim] ef þú vilt.',
  optIn:
    'Við viljum gjarnan nota vafrakökur á þessum vef til að bæta upplifun þína. Engar eru vistaðar án þíns samþykkis og þú getur skipt um skoðun hvenær sem er.',
  optOut: 'Þessi vefur notar vafrakökur til að bæta upplifun þína. Þú getur andmælt því hvenær sem er.',
  gpc: 'Vafrinn þinn biður um að ekki sé fylgst með þér (Global Privacy Control). Við virðum það merki: aðeins nauðsynlegar vafrakökur eru notaðar nema þú ákveðir annað.',
  accept: 'Samþykkja allt',
  refuse: 'Hafna öllu',
  customise: 'Sérsníða',
  policy: 'Lesa meira',
};

export const preferences: PreferencesMessages = {
  refused: 'Val þitt er skráð: aðeins eru notaðar vafrakökur sem vefurinn þarf.',
  saved: 'Val þitt hefur verið vistað.',
  undo: 'Afturkalla',
  choices: 'Val þitt',
  close: 'Loka',
  title: 'Val þitt á vafrakökum',
  save: 'Vista',
  acceptAll: 'Samþykkja allt',
  always: 'Alltaf virkar',
  details: 'Nánar',
  cookies: 'Vafrakökur í notkun:',
  servicePolicy: 'Persónuverndarstefna',
  recorded: 'Val vistað {date}',
  assumed: 'Gert var ráð fyrir samþykki þínu {date}, án svars frá þér',
  unsaved: 'Vafrinn þinn hafnar vafrakökum: þetta val gildir aðeins á þessari síðu.',
  proof: 'Staðfesting á vali',
  number: 'Númer',
  copy: 'Afrita',
  copied: 'Afritað',
  manage: 'Stjórna vafrakökum',
  held: '{name} birtist ekki þar sem vafrakökur í flokknum „{category}“ eru ekki samþykktar.',
  allow: 'Leyfa {name}',
  content: 'Þetta efni',
  categories: {
    necessary: { label: 'Nauðsynlegar', description: 'Láta vefinn virka: innskráning, öryggi, val þitt.' },
    preferences: { label: 'Stillingar', description: 'Muna stillingar þínar, svo sem tungumál eða útlit.' },
    statistics: { label: 'Tölfræði', description: 'Mæla hvernig vefurinn er notaður til að bæta hann.' },
    marketing: {
      label: 'Markaðssetning',
      description: 'Notaðar til að sýna auglýsingar og efni í samræmi við áhugasvið þitt.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
