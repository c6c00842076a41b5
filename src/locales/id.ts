import type { Messages, NoticeMessages, PreferencesMessages } from '../core/messages.js';

export const notice: NoticeMessages = {
  lang: 'id',
  region: 'Cookie',
  implied:
    'Situs web ini menggunakan cookie untuk meningkatkan pengalaman Anda. Kami akan menganggap Anda setuju, tetapi Anda dapat [menolak] jika menghendakinya.',
  optIn:
    'Situs web ini ingin menggunakan cookie untuk meningkatkan pengalaman Anda. Tidak ada cookie yang disimpan tanpa persetujuan Anda, dan Anda dapat berubah pikiran kapan saja.',
  optOut:
    'Situs web ini menggunakan cookie untuk meningkatkan pengalaman Anda. Anda dapat menyatakan keberatan kapan saja.',
  gpc: 'Browser Anda meminta agar Anda tidak dilacak (Global Privacy Control). Kami menghormati sinyal ini: hanya cookie yang diperlukan yang digunakan, kecuali jika Anda memutuskan lain.',
  accept: 'Terima semua',
  refuse: 'Tolak semua',
  customise: 'Sesuaikan',
  policy: 'Selengkapnya',
};

export const preferences: PreferencesMessages = {
  refused: 'Tercatat: hanya cookie yang diperlukan situs yang digunakan.',
  saved: 'Pilihan Anda telah disimpan.',
  undo: 'Urungkan',
  choices: 'Pilihan Anda',
  close: 'Tutup',
  title: 'Pilihan cookie Anda',
  save: 'Simpan',
  acceptAll: 'Terima semua',
  always: 'Selalu aktif',
  details: 'Detail',
  cookies: 'Cookie yang disimpan:',
  servicePolicy: 'Kebijakan privasi',
  recorded: 'Pilihan disimpan pada {date}',
  assumed: 'Persetujuan diasumsikan pada {date}, tanpa jawaban dari Anda',
  unsaved: 'Browser Anda menolak cookie: pilihan ini hanya berlaku untuk halaman ini.',
  proof: 'Bukti pilihan Anda',
  number: 'Nomor',
  copy: 'Salin',
  copied: 'Disalin',
  manage: 'Kelola cookie',
  held: '{name} tidak ditampilkan karena cookie “{category}” tidak diterima.',
  allow: 'Izinkan {name}',
  content: 'Konten ini',
  categories: {
    necessary: { label: 'Diperlukan', description: 'Membuat situs berfungsi: login, keamanan, pilihan Anda.' },
    preferences: { label: 'Preferensi', description: 'Mengingat pengaturan Anda, seperti bahasa atau tata letak.' },
    statistics: { label: 'Statistik', description: 'Mengukur penggunaan situs untuk meningkatkannya.' },
    marketing: { label: 'Pemasaran', description: 'Digunakan untuk menampilkan iklan dan konten sesuai minat Anda.' },
  },
};

export const messages: Messages = { ...notice, ...preferences };
