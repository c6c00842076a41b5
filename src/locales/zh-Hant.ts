import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'zh-Hant',
  region: 'Cookie',
  implied: '本網站使用 Cookie 來改善您的體驗。我們將假定您同意，但如果您願意，可以[選擇退出]。',
  optIn: '本網站希望使用 Cookie 來改善您的體驗。未經您同意，不會設定任何 Cookie，您也可以隨時改變心意。',
  optOut: '本網站使用 Cookie 來改善您的體驗。您可以隨時提出反對。',
  gpc: '您的瀏覽器要求不要追蹤您（Global Privacy Control）。我們尊重此訊號：除非您另作決定，否則僅使用必要的 Cookie。',
  accept: '全部接受',
  refuse: '全部拒絕',
  customise: '自訂',
  policy: '了解更多',
};

export const preferences: PreferencesMessages = {
  refused: '已記錄：僅使用網站必需的 Cookie。',
  saved: '您的選擇已儲存。',
  undo: '復原',
  choices: '您的選擇',
  close: '關閉',
  title: '您的 Cookie 選擇',
  save: '儲存',
  acceptAll: '全部接受',
  always: '始終啟用',
  details: '詳情',
  cookies: '使用的 Cookie：',
  servicePolicy: '隱私權政策',
  recorded: '您的選擇已於{date}儲存',
  assumed: '在您未答覆的情況下，於{date}推定您同意',
  unsaved: '您的瀏覽器拒絕 Cookie：此選擇僅對本頁面有效。',
  proof: '選擇證明',
  number: '編號',
  copy: '複製',
  copied: '已複製',
  manage: '管理 Cookie',
  held: '未顯示{name}，因為您未接受「{category}」類 Cookie。',
  allow: '允許{name}',
  content: '此內容',
  categories: {
    necessary: { label: '必要', description: '讓網站正常運作：登入、安全、記住您的選擇。' },
    preferences: { label: '偏好設定', description: '記住您的設定，例如語言或版面。' },
    statistics: { label: '統計', description: '衡量網站的使用情況，以便改善網站。' },
    marketing: { label: '行銷', description: '用於根據您的興趣顯示廣告和內容。' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
