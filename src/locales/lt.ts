import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'lt',
  region: 'Slapukai',
  implied:
    'Ši svetainė naudoja slapukus, kad pagerintų jūsų naršymo patirtį. Laikysime, kad su tuo sutinkate, tačiau, jei norite, galite [jų atsisakyti].',
  optIn:
    'Ši svetainė norėtų naudoti slapukus, kad pagerintų jūsų naršymo patirtį. Be jūsų sutikimo neįrašomas nė vienas, o savo sprendimą galite bet kada pakeisti.',
  optOut: 'Ši svetainė naudoja slapukus, kad pagerintų jūsų naršymo patirtį. Galite bet kada jų atsisakyti.',
  gpc: 'Jūsų naršyklė prašo jūsų nesekti (Global Privacy Control). Šio signalo paisome: naudojami tik būtinieji slapukai, nebent nuspręstumėte kitaip.',
  accept: 'Priimti visus',
  refuse: 'Atmesti visus',
  customise: 'Tinkinti',
  policy: 'Skaityti daugiau',
};

export const preferences: PreferencesMessages = {
  refused: 'Atlikta: naudojami tik svetainei būtini slapukai.',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  undo: 'Anuliuoti',
  choices: 'Jūsų pasirinkimai',
  close: 'Uždaryti',
  title: 'Jūsų slapukų pasirinkimai',
  save: 'Išsaugoti',
  acceptAll: 'Priimti visus',
  always: 'Visada aktyvūs',
  details: 'Išsamiau',
  cookies: 'Įrašomi slapukai:',
  servicePolicy: 'Privatumo politika',
  recorded: 'Pasirinkimai išsaugoti {date}',
  assumed: 'Sutikimas numanomas nuo {date}, jums neatsakius',
  unsaved: 'Jūsų naršyklė nepriima slapukų: šis pasirinkimas galioja tik šiame puslapyje.',
  proof: 'Pasirinkimo įrodymas',
  number: 'Numeris',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota',
  manage: 'Tvarkyti slapukus',
  held: '{name} nerodomas, nes nesutikta su kategorijos „{category}“ slapukais.',
  allow: 'Leisti: {name}',
  content: 'Šis turinys',
  categories: {
    necessary: {
      label: 'Būtinieji',
      description: 'Užtikrina svetainės veikimą: prisijungimą, saugą, pasirinkimų įsiminimą.',
    },
    preferences: { label: 'Nuostatos', description: 'Įsimena jūsų nustatymus, pavyzdžiui, kalbą ar išdėstymą.' },
    statistics: { label: 'Statistika', description: 'Parodo, kaip naudojamasi svetaine, kad galėtume ją tobulinti.' },
    marketing: { label: 'Rinkodara', description: 'Naudojami reklamai ir turiniui pagal jūsų pomėgius rodyti.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
