import type { Messages } from '../core/messages.js';

export const messages: Messages = {
  lang: 'en',
  region: 'Cookies',
  implied:
    "This website uses cookies to improve your experience. We'll assume you're OK with this, but you can [opt out] if you wish.",
  optIn:
    'This website would like to use cookies to improve your experience. None is set without your consent, and you can change your mind at any time.',
  optOut: 'This website uses cookies to improve your experience. You can object at any time.',
  gpc: 'Your browser asks not to be tracked (Global Privacy Control). We honour that signal: only necessary cookies are used, unless you decide otherwise.',
  accept: 'Accept all',
  refuse: 'Reject all',
  customise: 'Customise',
  policy: 'Read more',
  refused: 'Done: only the cookies that the site needs are used.',
  saved: 'Your choice has been saved.',
  undo: 'Undo',
  choices: 'Your choices',
  close: 'Close',
};
