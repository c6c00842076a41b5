import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'hu',
  region: 'Sütik',
  implied:
    'Ez a webhely sütiket használ a felhasználói élmény javítása érdekében. Feltételezzük, hogy Ön ezzel egyetért, de ha szeretné, [elutasíthatja őket].',
  optIn:
    'Ez a webhely sütiket szeretne használni a felhasználói élmény javítása érdekében. Az Ön hozzájárulása nélkül egyet sem helyezünk el, és döntését bármikor módosíthatja.',
  optOut: 'Ez a webhely sütiket használ a felhasználói élmény javítása érdekében. Ez ellen bármikor tiltakozhat.',
  gpc: 'Böngészője azt kéri, hogy Önt ne kövessék nyomon (Global Privacy Control). Tiszteletben tartjuk ezt a jelzést: csak a szükséges sütiket használjuk, hacsak Ön másként nem dönt.',
  accept: 'Összes elfogadása',
  refuse: 'Összes elutasítása',
  customise: 'Testreszabás',
  policy: 'Bővebben',
};

export const preferences: PreferencesMessages = {
  refused: 'Kész: csak a webhely működéséhez szükséges sütiket használjuk.',
  saved: 'Döntését mentettük.',
  undo: 'Visszavonás',
  choices: 'Az Ön döntései',
  close: 'Bezárás',
  title: 'Az Ön döntései a sütikről',
  save: 'Mentés',
  acceptAll: 'Összes elfogadása',
  always: 'Mindig aktív',
  details: 'Részletek',
  cookies: 'Elhelyezett sütik:',
  servicePolicy: 'Adatvédelmi tájékoztató',
  recorded: 'Döntés mentve: {date}',
  assumed: 'Feltételezett hozzájárulás, az Ön válasza nélkül: {date}',
  unsaved: 'Böngészője elutasítja a sütiket: ez a döntés csak erre az oldalra érvényes.',
  proof: 'A döntés igazolása',
  number: 'Azonosító',
  copy: 'Másolás',
  copied: 'Másolva',
  manage: 'Sütik kezelése',
  held: '{name} nem jelenik meg, mert ez a sütikategória nincs elfogadva: „{category}”.',
  allow: 'Engedélyezés: {name}',
  content: 'Ez a tartalom',
  categories: {
    necessary: {
      label: 'Szükséges',
      description: 'A webhely működését biztosítják: bejelentkezés, biztonság, az Ön döntései.',
    },
    preferences: {
      label: 'Beállítások',
      description: 'Megjegyzik a beállításait, például a nyelvet vagy a megjelenést.',
    },
    statistics: { label: 'Statisztika', description: 'Mérik a webhely használatát, hogy javítani lehessen.' },
    marketing: {
      label: 'Marketing',
      description: 'Az Ön érdeklődésének megfelelő hirdetések és tartalmak megjelenítésére szolgálnak.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
