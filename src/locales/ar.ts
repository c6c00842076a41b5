import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'ar',
  dir: 'rtl',
  region: 'ملفات تعريف الارتباط',
  implied:
    'يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك. سنفترض أنك موافق على ذلك، ولكن يمكنك [إلغاء الاشتراك] إذا كنت ترغب في ذلك.',
  optIn:
    'يرغب هذا الموقع في استخدام ملفات تعريف الارتباط لتحسين تجربتك. لن يُحفظ أي منها دون موافقتك، ويمكنك تغيير رأيك في أي وقت.',
  optOut: 'يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك. يمكنك الاعتراض على ذلك في أي وقت.',
  gpc: 'يطلب متصفحك عدم تتبعك (Global Privacy Control). نحن نحترم هذه الإشارة: لا تُستخدم سوى ملفات تعريف الارتباط الضرورية، ما لم تقرر خلاف ذلك.',
  accept: 'أوافق',
  refuse: 'رفض الكل',
  customise: 'تخصيص',
  policy: 'اقرأ المزيد',
};

export const preferences: PreferencesMessages = {
  refused: 'تم تسجيل اختيارك: لا تُستخدم سوى ملفات تعريف الارتباط الضرورية للموقع.',
  saved: 'تم حفظ اختيارك.',
  undo: 'تراجع',
  choices: 'اختياراتك',
  close: 'إغلاق',
  title: 'اختياراتك بشأن ملفات تعريف الارتباط',
  save: 'حفظ',
  acceptAll: 'قبول الكل',
  always: 'نشطة دائمًا',
  details: 'التفاصيل',
  cookies: 'ملفات تعريف الارتباط المستخدمة:',
  servicePolicy: 'سياسة الخصوصية',
  recorded: 'حُفظت اختياراتك بتاريخ {date}',
  assumed: 'افتُرضت موافقتك بتاريخ {date} دون رد منك',
  unsaved: 'يرفض متصفحك ملفات تعريف الارتباط، لذا يسري هذا الاختيار على هذه الصفحة فقط.',
  proof: 'إثبات الاختيار',
  number: 'الرقم',
  copy: 'نسخ',
  copied: 'تم النسخ',
  manage: 'إدارة ملفات تعريف الارتباط',
  held: 'لا يُعرض {name} لعدم قبول ملفات تعريف الارتباط من فئة «{category}».',
  allow: 'السماح بعرض {name}',
  content: 'هذا المحتوى',
  categories: {
    necessary: { label: 'الضرورية', description: 'لازمة لعمل الموقع: تسجيل الدخول والأمان وحفظ اختياراتك.' },
    preferences: { label: 'التفضيلات', description: 'تتذكر إعداداتك، مثل اللغة أو طريقة العرض.' },
    statistics: { label: 'الإحصاءات', description: 'تقيس كيفية استخدام الموقع بهدف تحسينه.' },
    marketing: { label: 'التسويق', description: 'تُستخدم لعرض إعلانات ومحتوى بحسب اهتماماتك.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
