import type { Failure } from '../contract/failure';
import type { WorkspaceProblem } from '../contract/workspace-problem';
import type { Language } from './language';
import { shortestPassphrase } from './passphrase';

interface Said {
  readonly name: string;
  readonly by: string;
  readonly since: string;
}

/** What is wrong with a workspace file, as one sentence with what to do. */
const sentences: Readonly<Record<WorkspaceProblem, Readonly<Record<Language, (said: Said) => string>>>> = {
  'not-one': {
    vi: ({ name }) => `Tệp “${name}” không phải hồ sơ Biên Chế (.bienche); hãy chọn tệp khác.`,
    en: ({ name }) => `“${name}” is no Biên Chế workspace (.bienche); choose another file.`,
  },
  damaged: {
    vi: ({ name }) =>
      `Hồ sơ “${name}” bị hỏng, không mở được; hãy khôi phục từ bản sao lưu, hoặc dùng “Sửa tệp hỏng” để lấy lại phần đọc được.`,
    en: ({ name }) =>
      `The workspace “${name}” is damaged and cannot be opened; restore a backup, or use “Repair” to rescue what can be read.`,
  },
  newer: {
    vi: ({ name }) =>
      `Hồ sơ “${name}” được lưu bằng phiên bản Biên Chế mới hơn; hãy cập nhật chương trình rồi mở lại.`,
    en: ({ name }) =>
      `The workspace “${name}” was saved by a newer Biên Chế; update the program and open it again.`,
  },
  'in-use': {
    vi: ({ name, by, since }) =>
      `Hồ sơ “${name}” đang mở${by && ` bởi ${by}`}${since && ` từ ${since}`}; hãy đóng ở đó trước, hoặc mở để xem.`,
    en: ({ name, by, since }) =>
      `The workspace “${name}” is open${by && ` by ${by}`}${since && ` since ${since}`}; close it there first, or open it to read.`,
  },
  'needs-passphrase': {
    vi: ({ name }) => `Hồ sơ “${name}” có mật khẩu; hãy nhập mật khẩu hoặc mã khôi phục.`,
    en: ({ name }) => `The workspace “${name}” is locked; enter its passphrase or recovery key.`,
  },
  'wrong-passphrase': {
    vi: ({ name }) =>
      `Mật khẩu của “${name}” không đúng; hãy kiểm tra bộ gõ và phím Caps Lock, hoặc nhập mã khôi phục.`,
    en: ({ name }) =>
      `That is not the passphrase of “${name}”; check the keyboard and Caps Lock, or enter the recovery key.`,
  },
  'read-only': {
    vi: ({ name }) => `Không ghi được vào “${name}”; hãy dùng “Lưu thành…” để lưu ở chỗ khác.`,
    en: ({ name }) => `“${name}” cannot be written; use “Save as…” to save it elsewhere.`,
  },
  'other-name': {
    vi: ({ name }) => `Tên vừa nhập không khớp; hãy nhập đúng “${name}” để xóa.`,
    en: ({ name }) => `That is not the name; type “${name}” to delete it.`,
  },
  'weak-passphrase': {
    vi: () => `Mật khẩu dễ đoán; hãy dùng ít nhất ${shortestPassphrase} ký tự khác nhau, nên là vài từ.`,
    en: () =>
      `The passphrase is easy to guess; use at least ${shortestPassphrase} different characters, best a few words.`,
  },
  'backup-missing': {
    vi: () => 'Không còn bản sao lưu này; hãy chọn bản khác.',
    en: () => 'This backup is gone; choose another one.',
  },
  'no-file': {
    vi: () => 'Hồ sơ chưa được lưu thành tệp; hãy dùng “Lưu thành…” trước.',
    en: () => 'The workspace is not saved to a file yet; use “Save as…” first.',
  },
  'target-taken': {
    vi: ({ name }) =>
      `Tệp “${name}” đang được dùng hoặc chính là tệp hỏng; hãy chọn tên khác để lưu bản đã sửa.`,
    en: ({ name }) =>
      `“${name}” is in use or is the damaged file itself; choose another name for the repaired copy.`,
  },
  'target-locked': {
    vi: ({ name }) =>
      `“${name}” là hồ sơ có mật khẩu, không ghi đè bằng dữ liệu không có mật khẩu; hãy chọn tên khác.`,
    en: ({ name }) =>
      `“${name}” is a workspace with a passphrase and is not replaced by data without one; choose another name.`,
  },
  'nothing-readable': {
    vi: () => 'Không đọc lại được phần nào của tệp; hãy khôi phục từ bản sao lưu.',
    en: () => 'Nothing of the file can be read; restore a backup.',
  },
};

export function describeWorkspaceProblem(
  { problem, path, by = '', since = '' }: Extract<Failure, { kind: 'workspace' }>,
  language: Language,
): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return sentences[problem][language]({ name, by, since: since === '' ? '' : timeText(since, language) });
}

/** `14:05 ngày 29/11/2026`, by this machine's clock. */
export function timeText(iso: string, language: Language): string {
  const time = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  const day = `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;
  return language === 'vi' ? `${clock} ngày ${day}` : `${clock} on ${day}`;
}
