import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'zh',
  region: 'Cookie',
  implied: '本网站使用 Cookie 来改善您的体验。我们将假定您同意，但如果您愿意，可以[选择退出]。',
  optIn: '本网站希望使用 Cookie 来改善您的体验。未经您同意，不会设置任何 Cookie，您也可以随时改变主意。',
  optOut: '本网站使用 Cookie 来改善您的体验。您可以随时提出反对。',
  gpc: '您的浏览器要求不跟踪您（Global Privacy Control）。我们尊重这一信号：除非您另作决定，否则仅使用必要的 Cookie。',
  accept: '全部接受',
  refuse: '全部拒绝',
  customise: '自定义',
  policy: '了解更多',
};

export const preferences: PreferencesMessages = {
  refused: '已记录：仅使用网站必需的 Cookie。',
  saved: '您的选择已保存。',
  undo: '撤销',
  choices: '您的选择',
  close: '关闭',
  title: '您的 Cookie 选择',
  save: '保存',
  acceptAll: '全部接受',
  always: '始终启用',
  details: '详情',
  cookies: '使用的 Cookie：',
  servicePolicy: '隐私政策',
  recorded: '您的选择已于{date}保存',
  assumed: '在您未作答复的情况下，于{date}推定您同意',
  unsaved: '您的浏览器拒绝 Cookie：此选择仅对本页面有效。',
  proof: '选择凭证',
  number: '编号',
  copy: '复制',
  copied: '已复制',
  manage: '管理 Cookie',
  held: '未显示{name}，因为您未接受“{category}”类 Cookie。',
  allow: '允许{name}',
  content: '此内容',
  categories: {
    necessary: { label: '必要', description: '使网站正常运行：登录、安全、记住您的选择。' },
    preferences: { label: '偏好设置', description: '记住您的设置，例如语言或布局。' },
    statistics: { label: '统计', description: '衡量网站的使用情况，以便改进网站。' },
    marketing: { label: '营销', description: '用于根据您的兴趣显示广告和内容。' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
