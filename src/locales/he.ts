import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'he',
  dir: 'rtl',
  region: 'עוגיות',
  implied:
    'אתר זה משתמש בעוגיות כדי לשפר את חוויית הגלישה שלך. נניח שהדבר מקובל עליך, אך באפשרותך [לסרב] אם ברצונך בכך.',
  optIn:
    'אתר זה מבקש להשתמש בעוגיות כדי לשפר את חוויית הגלישה שלך. שום עוגייה לא תישמר ללא הסכמתך, ובאפשרותך לשנות את דעתך בכל עת.',
  optOut: 'אתר זה משתמש בעוגיות כדי לשפר את חוויית הגלישה שלך. באפשרותך להתנגד לכך בכל עת.',
  gpc: 'הדפדפן שלך מבקש שלא לעקוב אחריך (Global Privacy Control). אנו מכבדים אות זה: נעשה שימוש רק בעוגיות הכרחיות, אלא אם כן בחרת אחרת.',
  accept: 'אישור הכול',
  refuse: 'דחיית הכול',
  customise: 'התאמה אישית',
  policy: 'מידע נוסף',
};

export const preferences: PreferencesMessages = {
  refused: 'הבחירה נרשמה: נעשה שימוש רק בעוגיות הנחוצות לאתר.',
  saved: 'הבחירה שלך נשמרה.',
  undo: 'ביטול',
  choices: 'הבחירות שלך',
  close: 'סגירה',
  title: 'הבחירות שלך לגבי עוגיות',
  save: 'שמירה',
  acceptAll: 'אישור הכול',
  always: 'פעיל תמיד',
  details: 'פרטים',
  cookies: 'העוגיות שבשימוש:',
  servicePolicy: 'מדיניות הפרטיות',
  recorded: 'הבחירות נשמרו בתאריך {date}',
  assumed: 'בתאריך {date} הנחנו שיש הסכמה, ללא תשובה ממך',
  unsaved: 'הדפדפן שלך חוסם עוגיות: בחירה זו תקפה לדף זה בלבד.',
  proof: 'תיעוד הבחירה',
  number: 'מספר',
  copy: 'העתקה',
  copied: 'הועתק',
  manage: 'ניהול עוגיות',
  held: '{name} לא מוצג, כי עוגיות מסוג ״{category}״ לא אושרו.',
  allow: 'אישור {name}',
  content: 'תוכן זה',
  categories: {
    necessary: { label: 'הכרחיות', description: 'נחוצות לפעולת האתר: התחברות, אבטחה ושמירת הבחירות שלך.' },
    preferences: { label: 'העדפות', description: 'זוכרות את ההגדרות שלך, כגון שפה או תצוגה.' },
    statistics: { label: 'סטטיסטיקה', description: 'מודדות את השימוש באתר כדי לשפר אותו.' },
    marketing: { label: 'שיווק', description: 'משמשות להצגת פרסומות ותוכן לפי תחומי העניין שלך.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
