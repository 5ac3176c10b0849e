import type { Language, Text } from '../../text/language';
import { formatCount } from '../../text/numbers';

/** Every table and chart that leaves the program is one or the other, and says so. */
export const versions = ['internal', 'public'] as const;
export type Version = (typeof versions)[number];

export const versionMarks: Readonly<Record<Version, Text>> = {
  internal: { vi: 'Nội bộ', en: 'Internal' },
  public: { vi: 'Công khai', en: 'Public' },
};

/**
 * Stands for a hidden number and for its share. The yearbooks of Vietnam's statistics office write “...” for what exists
 * but has no figure, and “-” for what does not exist; an empty cell that is shown is no hidden one.
 */
export const hiddenSign = '…';

/** A count as a table writes it, hidden or not. */
export function formatPublicCount(count: number, isHidden: boolean, language: Language): string {
  return isHidden ? hiddenSign : formatCount(count, language);
}

export interface NoteFrame {
  readonly version: Version;
  readonly threshold: number;
  /** What the cells are. */
  readonly of: 'counts' | 'shares' | 'document';
  /** A dimension or the indicator of the table is sensitive. */
  readonly sensitive: boolean;
}

/**
 * The sentences under a table or chart. They follow from the kind of table and never from what was hidden in it: that
 * a group was found would itself say that there is one. For the same reason no public version tells why a cell is hidden.
 */
export function versionNote({ version, threshold, of, sensitive }: NoteFrame, language: Language): string {
  const words = notes[language];
  if (version === 'internal') return words.internal;
  return [words[of](threshold), ...(sensitive ? [words.sensitive] : [])].join(' ');
}

/** That of what hides nothing. */
export function internalNote(language: Language): string {
  return notes[language].internal;
}

const vi = {
  internal: 'Bản nội bộ: số liệu đầy đủ, chỉ dùng trong cơ quan.',
  counts: (threshold: number) =>
    `Bản công khai: dấu “${hiddenSign}” thay cho số liệu của ô có dưới ${threshold} người và của những ô mà từ đó có thể tính ra số liệu này; tỷ lệ tương ứng cũng không ghi.`,
  shares: (threshold: number) =>
    `Bản công khai: dấu “${hiddenSign}” thay cho số liệu của ô có dưới ${threshold} người đạt hoặc dưới ${threshold} người không đạt chỉ tiêu và của những ô mà từ đó có thể tính ra số liệu này; tỷ lệ tương ứng cũng không ghi.`,
  document: (threshold: number) =>
    `Bản công khai: dấu “${hiddenSign}” thay cho số liệu của ô có dưới ${threshold} người, của tỷ lệ có dưới ${threshold} người đạt hoặc dưới ${threshold} người không đạt, và của những ô mà từ các bảng, biểu đồ ở đây có thể tính ra số liệu này; tỷ lệ tương ứng cũng không ghi.`,
  sensitive: `Dấu “${hiddenSign}” cũng được dùng khi mọi người trong một nhóm giống nhau về thông tin cá nhân nhạy cảm.`,
};

const en: typeof vi = {
  internal: 'Internal version: complete figures, for use within the office only.',
  counts: (threshold) =>
    `Public version: “${hiddenSign}” stands for cells of fewer than ${threshold} people and for cells from which these could be computed; their shares are left out too.`,
  shares: (threshold) =>
    `Public version: “${hiddenSign}” stands for cells with fewer than ${threshold} people who meet the indicator or fewer than ${threshold} who do not, and for cells from which these could be computed; their shares are left out too.`,
  document: (threshold) =>
    `Public version: “${hiddenSign}” stands for cells of fewer than ${threshold} people, for shares with fewer than ${threshold} people who meet the indicator or fewer than ${threshold} who do not, and for cells from which these could be computed with all tables and charts here; their shares are left out too.`,
  sensitive: `“${hiddenSign}” is also used where everybody in a group is alike in sensitive personal data.`,
};

const notes: Readonly<Record<Language, typeof vi>> = { vi, en };
