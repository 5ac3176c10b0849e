import type { Language } from './language';

/** What the dialog "Cài đặt" says. */
const vi = {
  title: 'Cài đặt',
  close: 'Đóng',
  threshold: 'Ngưỡng ẩn số liệu của bản công khai',
  thresholdHint:
    'Bản công khai không ghi số liệu của nhóm có ít người hơn ngưỡng này, và của những ô mà từ đó có thể tính ra. Thường dùng: 5.',
  thresholdInvalid: (least: string, most: string) => `Nhập một số nguyên từ ${least} đến ${most}.`,
  people: 'người',
};

export type SettingsMessages = typeof vi;

const en: SettingsMessages = {
  title: 'Settings',
  close: 'Close',
  threshold: 'Threshold of public versions',
  thresholdHint:
    'A public version does not tell figures of fewer people than this, nor those from which they could be computed. Usual: 5.',
  thresholdInvalid: (least, most) => `Enter a whole number from ${least} to ${most}.`,
  people: 'people',
};

export const settingsMessages: Readonly<Record<Language, SettingsMessages>> = { vi, en };
