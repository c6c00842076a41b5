import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'pl',
  region: 'Pliki cookie',
  implied:
    'Ta witryna używa plików cookie, aby korzystanie z niej było wygodniejsze. Założymy, że się na to zgadzasz, ale jeśli chcesz, możesz [zrezygnować].',
  optIn:
    'Ta witryna chciałaby używać plików cookie, aby korzystanie z niej było wygodniejsze. Żaden nie zostanie zapisany bez Twojej zgody, a zdanie możesz zmienić w każdej chwili.',
  optOut:
    'Ta witryna używa plików cookie, aby korzystanie z niej było wygodniejsze. W każdej chwili możesz się temu sprzeciwić.',
  gpc: 'Twoja przeglądarka prosi o nieśledzenie (Global Privacy Control). Szanujemy ten sygnał: używamy tylko niezbędnych plików cookie, chyba że zdecydujesz inaczej.',
  accept: 'Akceptuj wszystkie',
  refuse: 'Odrzuć wszystkie',
  customise: 'Dostosuj',
  policy: 'Czytaj więcej',
};

export const preferences: PreferencesMessages = {
  refused: 'Gotowe: używamy tylko plików cookie niezbędnych do działania witryny.',
  saved: 'Twój wybór został zapisany.',
  undo: 'Cofnij',
  choices: 'Twój wybór',
  close: 'Zamknij',
  title: 'Twój wybór plików cookie',
  save: 'Zapisz',
  acceptAll: 'Akceptuj wszystkie',
  always: 'Zawsze aktywne',
  details: 'Szczegóły',
  cookies: 'Zapisywane pliki cookie:',
  servicePolicy: 'Polityka prywatności',
  recorded: 'Wybór zapisano {date}',
  assumed: 'Zgoda domniemana od {date}, bez Twojej odpowiedzi',
  unsaved: 'Twoja przeglądarka odrzuca pliki cookie: ten wybór dotyczy tylko tej strony.',
  proof: 'Dowód wyboru',
  number: 'Numer',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  manage: 'Zarządzaj plikami cookie',
  held: '{name} się nie wyświetla, ponieważ nie zaakceptowano plików cookie z kategorii „{category}”.',
  allow: 'Zezwól: {name}',
  content: 'Ta treść',
  categories: {
    necessary: {
      label: 'Niezbędne',
      description: 'Zapewniają działanie witryny: logowanie, bezpieczeństwo, zapamiętanie wyboru.',
    },
    preferences: { label: 'Preferencje', description: 'Zapamiętują Twoje ustawienia, takie jak język czy układ.' },
    statistics: { label: 'Statystyka', description: 'Mierzą, jak używana jest witryna, aby ją ulepszać.' },
    marketing: {
      label: 'Marketing',
      description: 'Służą do wyświetlania reklam i treści zgodnych z Twoimi zainteresowaniami.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
