import type { Language } from './language';

const vi = {
  copy: 'Chép bảng',
  copied: 'Đã chép bảng, dán được vào Excel và Word',
  save: 'Lưu ra Excel',
  saved: 'Đã lưu bảng',
};

export type TablesMessages = typeof vi;

const en: TablesMessages = {
  copy: 'Copy table',
  copied: 'Table copied; it pastes into Excel and Word',
  save: 'Save as Excel',
  saved: 'Table saved',
};

export const tablesMessages: Readonly<Record<Language, TablesMessages>> = { vi, en };
