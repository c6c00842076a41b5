import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'eu',
  region: 'Cookieak',
  implied:
    'Webgune honek cookieak erabiltzen ditu zure esperientzia hobetzeko. Ados zaudela ulertuko dugu, baina, nahi baduzu, [baztertu egin ditzakezu].',
  optIn:
    'Webgune honek cookieak erabili nahi ditu zure esperientzia hobetzeko. Ez da bat ere instalatuko zure baimenik gabe, eta edonoiz alda dezakezu iritzia.',
  optOut: 'Webgune honek cookieak erabiltzen ditu zure esperientzia hobetzeko. Edonoiz egin diezaiekezu uko.',
  gpc: 'Zure nabigatzaileak jarraipenik ez egiteko eskatzen du (Global Privacy Control). Seinale hori errespetatzen dugu: beharrezko cookieak baino ez dira erabiltzen, zuk besterik erabaki ezean.',
  accept: 'Onartu guztiak',
  refuse: 'Baztertu guztiak',
  customise: 'Pertsonalizatu',
  policy: 'Informazio gehiago',
};

export const preferences: PreferencesMessages = {
  refused: 'Eginda: webguneak behar dituen cookieak baino ez dira erabiltzen.',
  saved: 'Zure aukera gorde da.',
  undo: 'Desegin',
  choices: 'Zure aukerak',
  close: 'Itxi',
  title: 'Cookieei buruzko zure aukerak',
  save: 'Gorde',
  acceptAll: 'Onartu guztiak',
  always: 'Beti aktibo',
  details: 'Xehetasunak',
  cookies: 'Instalatutako cookieak:',
  servicePolicy: 'Pribatutasun-politika',
  recorded: 'Aukerak gordeta: {date}',
  assumed: 'Baimena emantzat jo da, zuk erantzun gabe: {date}',
  unsaved: 'Zure nabigatzaileak cookieak baztertzen ditu: aukera honek orri honetarako bakarrik balio du.',
  proof: 'Aukeraren egiaztagiria',
  number: 'Zenbakia',
  copy: 'Kopiatu',
  copied: 'Kopiatuta',
  manage: 'Kudeatu cookieak',
  held: '{name} ez da erakusten, «{category}» kategoriako cookieak onartu ez direlako.',
  allow: 'Baimendu {name}',
  content: 'Eduki hau',
  categories: {
    necessary: {
      label: 'Beharrezkoak',
      description: 'Webgunea ibilarazten dute: saio-hasiera, segurtasuna, zure aukerak.',
    },
    preferences: {
      label: 'Hobespenak',
      description: 'Zure ezarpenak gogoratzen dituzte, hala nola hizkuntza edo itxura.',
    },
    statistics: { label: 'Estatistikak', description: 'Webgunea nola erabiltzen den neurtzen dute, hura hobetzeko.' },
    marketing: {
      label: 'Marketina',
      description: 'Zure interesen araberako iragarkiak eta edukiak erakusteko erabiltzen dira.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
