import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'ko',
  region: '쿠키',
  implied:
    '이 웹사이트는 더 나은 이용 경험을 위해 쿠키를 사용합니다. 동의하시는 것으로 간주하지만, 원하시면 [사용을 거부]하실 수 있습니다.',
  optIn:
    '이 웹사이트는 더 나은 이용 경험을 위해 쿠키를 사용하고자 합니다. 동의 없이는 쿠키가 저장되지 않으며, 언제든지 결정을 바꾸실 수 있습니다.',
  optOut: '이 웹사이트는 더 나은 이용 경험을 위해 쿠키를 사용합니다. 언제든지 거부하실 수 있습니다.',
  gpc: '브라우저가 추적하지 말 것을 요청합니다(Global Privacy Control). 저희는 이 신호를 존중하며, 달리 결정하지 않으시는 한 필수 쿠키만 사용합니다.',
  accept: '모두 허용',
  refuse: '모두 거부',
  customise: '설정',
  policy: '자세히 보기',
};

export const preferences: PreferencesMessages = {
  refused: '반영되었습니다. 사이트에 필요한 쿠키만 사용합니다.',
  saved: '선택이 저장되었습니다.',
  undo: '실행 취소',
  choices: '내 선택',
  close: '닫기',
  title: '쿠키 선택',
  save: '저장',
  acceptAll: '모두 허용',
  always: '항상 켜짐',
  details: '세부 정보',
  cookies: '저장되는 쿠키:',
  servicePolicy: '개인정보 처리방침',
  recorded: '선택 저장 날짜: {date}',
  assumed: '응답 없이 동의로 간주된 날짜: {date}',
  unsaved: '브라우저가 쿠키를 거부하므로 이 선택은 이 페이지에만 적용됩니다.',
  proof: '선택 증명',
  number: '번호',
  copy: '복사',
  copied: '복사됨',
  manage: '쿠키 관리',
  held: '‘{category}’ 쿠키가 허용되지 않아 {name} 표시가 차단되었습니다.',
  allow: '{name} 허용',
  content: '이 콘텐츠',
  categories: {
    necessary: { label: '필수', description: '로그인, 보안, 선택 저장 등 사이트 작동에 필요합니다.' },
    preferences: { label: '환경 설정', description: '언어나 화면 구성 등의 설정을 기억합니다.' },
    statistics: { label: '통계', description: '사이트 개선을 위해 이용 현황을 측정합니다.' },
    marketing: { label: '마케팅', description: '관심사에 맞는 광고와 콘텐츠를 표시하는 데 사용됩니다.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
