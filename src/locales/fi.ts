import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'fi',
  region: 'Evästeet',
  implied:
    'Tämä sivusto käyttää evästeitä parantaakseen käyttökokemustasi. Oletamme, että hyväksyt tämän, mutta voit halutessasi [kieltäytyä niistä].',
  optIn:
    'Tämä sivusto haluaisi käyttää evästeitä parantaakseen käyttökokemustasi. Yhtään evästettä ei tallenneta ilman suostumustasi, ja voit muuttaa valintaasi milloin tahansa.',
  optOut: 'Tämä sivusto käyttää evästeitä parantaakseen käyttökokemustasi. Voit kieltäytyä niistä milloin tahansa.',
  gpc: 'Selaimesi pyytää, ettei sinua seurata (Global Privacy Control). Noudatamme tätä pyyntöä: käytössä ovat vain välttämättömät evästeet, ellet päätä toisin.',
  accept: 'Hyväksy kaikki',
  refuse: 'Hylkää kaikki',
  customise: 'Mukauta',
  policy: 'Lue lisää',
};

export const preferences: PreferencesMessages = {
  refused: 'Valmis: käytössä ovat vain sivuston tarvitsemat evästeet.',
  saved: 'Valintasi on tallennettu.',
  undo: 'Kumoa',
  choices: 'Valintasi',
  close: 'Sulje',
  title: 'Evästevalintasi',
  save: 'Tallenna',
  acceptAll: 'Hyväksy kaikki',
  always: 'Aina käytössä',
  details: 'Lisätiedot',
  cookies: 'Tallennettavat evästeet:',
  servicePolicy: 'Tietosuojakäytäntö',
  recorded: 'Valinnat tallennettu {date}',
  assumed: 'Suostumus oletettu {date} ilman vastaustasi',
  unsaved: 'Selaimesi estää evästeet: tämä valinta koskee vain tätä sivua.',
  proof: 'Todiste valinnasta',
  number: 'Numero',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  manage: 'Hallitse evästeitä',
  held: '{name} ei näy, koska luokan ”{category}” evästeitä ei ole hyväksytty.',
  allow: 'Salli {name}',
  content: 'Tämä sisältö',
  categories: {
    necessary: {
      label: 'Välttämättömät',
      description: 'Pitävät sivuston toiminnassa: kirjautuminen, tietoturva, valintasi.',
    },
    preferences: { label: 'Mieltymykset', description: 'Muistavat asetuksesi, kuten kielen tai ulkoasun.' },
    statistics: { label: 'Tilastot', description: 'Mittaavat sivuston käyttöä, jotta sitä voidaan parantaa.' },
    marketing: { label: 'Markkinointi', description: 'Niillä näytetään mainoksia ja sisältöä kiinnostuksesi mukaan.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
