import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'vi',
  region: 'Cookie',
  implied:
    'Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn. Chúng tôi sẽ coi như bạn đồng ý, nhưng bạn có thể [từ chối] nếu muốn.',
  optIn:
    'Trang web này muốn sử dụng cookie để cải thiện trải nghiệm của bạn. Không có cookie nào được lưu nếu bạn chưa đồng ý, và bạn có thể thay đổi ý kiến bất cứ lúc nào.',
  optOut: 'Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn. Bạn có thể phản đối bất cứ lúc nào.',
  gpc: 'Trình duyệt của bạn yêu cầu không theo dõi bạn (Global Privacy Control). Chúng tôi tôn trọng tín hiệu này: chỉ các cookie cần thiết được sử dụng, trừ khi bạn quyết định khác.',
  accept: 'Đồng ý tất cả',
  refuse: 'Từ chối tất cả',
  customise: 'Tùy chỉnh',
  policy: 'Đọc thêm',
};

export const preferences: PreferencesMessages = {
  refused: 'Đã ghi nhận: chỉ các cookie cần thiết cho trang web được sử dụng.',
  saved: 'Đã lưu lựa chọn của bạn.',
  undo: 'Hoàn tác',
  choices: 'Lựa chọn của bạn',
  close: 'Đóng',
  title: 'Lựa chọn của bạn về cookie',
  save: 'Lưu',
  acceptAll: 'Đồng ý tất cả',
  always: 'Luôn bật',
  details: 'Chi tiết',
  cookies: 'Cookie được lưu:',
  servicePolicy: 'Chính sách quyền riêng tư',
  recorded: 'Lựa chọn được lưu vào {date}',
  assumed: 'Sự đồng ý được suy đoán vào {date}, khi bạn chưa trả lời',
  unsaved: 'Trình duyệt của bạn từ chối cookie: lựa chọn này chỉ có hiệu lực trên trang này.',
  proof: 'Bằng chứng về lựa chọn',
  number: 'Mã số',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  manage: 'Quản lý cookie',
  held: '{name} không được hiển thị vì cookie “{category}” chưa được chấp nhận.',
  allow: 'Cho phép {name}',
  content: 'Nội dung này',
  categories: {
    necessary: { label: 'Cần thiết', description: 'Giúp trang web hoạt động: đăng nhập, bảo mật, lựa chọn của bạn.' },
    preferences: {
      label: 'Tùy chọn cá nhân',
      description: 'Ghi nhớ cài đặt của bạn, như ngôn ngữ hoặc cách hiển thị.',
    },
    statistics: { label: 'Thống kê', description: 'Đo lường việc sử dụng trang web để cải thiện trang.' },
    marketing: { label: 'Tiếp thị', description: 'Dùng để hiển thị quảng cáo và nội dung theo sở thích của bạn.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
