import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
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
};

export const preferences: PreferencesMessages = {
  refused: 'Done: only the cookies that the site needs are used.',
  saved: 'Your choice has been saved.',
  undo: 'Undo',
  choices: 'Your choices',
  close: 'Close',
  title: 'Your cookie choices',
  save: 'Save',
  acceptAll: 'Accept all',
  always: 'Always on',
  details: 'Details',
  cookies: 'Cookies set:',
  servicePolicy: 'Privacy policy',
  recorded: 'Choices saved on {date}',
  assumed: 'Consent assumed on {date}, without an answer from you',
  unsaved: 'Your browser refuses cookies: this choice holds for this page only.',
  proof: 'Proof of your choice',
  number: 'Number',
  copy: 'Copy',
  copied: 'Copied',
  manage: 'Manage cookies',
  held: '{name} is not shown, because “{category}” cookies are not accepted.',
  allow: 'Allow {name}',
  content: 'This content',
  categories: {
    necessary: { label: 'Necessary', description: 'Make the site work: sign-in, security, your choices.' },
    preferences: { label: 'Preferences', description: 'Remember your settings, such as language or layout.' },
    statistics: { label: 'Statistics', description: 'Measure how the site is used, to improve it.' },
    marketing: { label: 'Marketing', description: 'Used to show ads and content based on your interests.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
