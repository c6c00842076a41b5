import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'tr',
  region: 'Çerezler',
  implied:
    'Bu web sitesi, deneyiminizi iyileştirmek için çerez kullanır. Bunu kabul ettiğinizi varsayacağız, ancak dilerseniz [çerezleri reddedebilirsiniz].',
  optIn:
    'Bu web sitesi, deneyiminizi iyileştirmek için çerez kullanmak istiyor. Onayınız olmadan hiçbir çerez yerleştirilmez ve fikrinizi istediğiniz zaman değiştirebilirsiniz.',
  optOut: 'Bu web sitesi, deneyiminizi iyileştirmek için çerez kullanır. Buna istediğiniz zaman itiraz edebilirsiniz.',
  gpc: 'Tarayıcınız izlenmemenizi talep ediyor (Global Privacy Control). Bu sinyale uyuyoruz: Siz aksine karar vermedikçe yalnızca gerekli çerezler kullanılır.',
  accept: 'Tümünü kabul et',
  refuse: 'Tümünü reddet',
  customise: 'Özelleştir',
  policy: 'Devamını oku',
};

export const preferences: PreferencesMessages = {
  refused: 'Tamam: Yalnızca sitenin ihtiyaç duyduğu çerezler kullanılıyor.',
  saved: 'Seçiminiz kaydedildi.',
  undo: 'Geri al',
  choices: 'Seçimleriniz',
  close: 'Kapat',
  title: 'Çerez seçimleriniz',
  save: 'Kaydet',
  acceptAll: 'Tümünü kabul et',
  always: 'Her zaman açık',
  details: 'Ayrıntılar',
  cookies: 'Kullanılan çerezler:',
  servicePolicy: 'Gizlilik politikası',
  recorded: 'Seçimler {date} tarihinde kaydedildi',
  assumed: '{date} tarihinde, siz yanıt vermeden, onayınız olduğu varsayıldı',
  unsaved: 'Tarayıcınız çerezleri reddediyor: Bu seçim yalnızca bu sayfa için geçerlidir.',
  proof: 'Seçiminizin kanıtı',
  number: 'Numara',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  manage: 'Çerezleri yönet',
  held: '{name} gösterilmiyor, çünkü “{category}” çerezleri kabul edilmedi.',
  allow: '{name} için izin ver',
  content: 'Bu içerik',
  categories: {
    necessary: { label: 'Gerekli', description: 'Sitenin çalışmasını sağlar: oturum açma, güvenlik, seçimleriniz.' },
    preferences: { label: 'Tercihler', description: 'Dil veya görünüm gibi ayarlarınızı hatırlar.' },
    statistics: { label: 'İstatistik', description: 'Siteyi iyileştirmek için nasıl kullanıldığını ölçer.' },
    marketing: {
      label: 'Pazarlama',
      description: 'İlgi alanlarınıza göre reklam ve içerik göstermek için kullanılır.',
    },
  },
};

export const messages: Messages = { ...notice, ...preferences };
