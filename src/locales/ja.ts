import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'ja',
  region: 'Cookie',
  implied:
    '当サイトでは、利便性向上のためCookieを使用しています。同意いただけるものとみなしますが、ご希望の場合は[オプトアウト]できます。',
  optIn:
    '当サイトでは、利便性向上のためCookieの使用を希望しています。同意なしに保存されることはなく、選択はいつでも変更できます。',
  optOut: '当サイトでは、利便性向上のためCookieを使用しています。いつでも拒否できます。',
  gpc: 'お使いのブラウザは追跡の拒否を求めています（Global Privacy Control）。当サイトはこのシグナルを尊重し、別途選択されない限り、必要なCookieのみを使用します。',
  accept: 'すべて許可',
  refuse: 'すべて拒否',
  customise: '設定',
  policy: '詳しく見る',
};

export const preferences: PreferencesMessages = {
  refused: '承りました。サイトに必要なCookieのみを使用します。',
  saved: '選択を保存しました。',
  undo: '元に戻す',
  choices: '選択内容',
  close: '閉じる',
  title: 'Cookieの選択',
  save: '保存',
  acceptAll: 'すべて許可',
  always: '常に有効',
  details: '詳細',
  cookies: '使用するCookie：',
  servicePolicy: 'プライバシーポリシー',
  recorded: '選択を保存した日：{date}',
  assumed: '回答がないまま同意とみなした日：{date}',
  unsaved: 'ブラウザがCookieを拒否しているため、この選択はこのページでのみ有効です。',
  proof: '選択の証明',
  number: '番号',
  copy: 'コピー',
  copied: 'コピーしました',
  manage: 'Cookieの管理',
  held: '「{category}」のCookieが許可されていないため、{name}は表示されません。',
  allow: '{name}を許可',
  content: 'このコンテンツ',
  categories: {
    necessary: { label: '必須', description: 'ログイン、セキュリティ、選択の記憶など、サイトの動作に必要です。' },
    preferences: { label: '個人設定', description: '言語や表示などの設定を記憶します。' },
    statistics: { label: '統計', description: 'サイト改善のため、利用状況を測定します。' },
    marketing: { label: 'マーケティング', description: '関心に合わせた広告やコンテンツの表示に使用します。' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
