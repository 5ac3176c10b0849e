import type { PolicyProblem, SettingName } from '../contract/settings';

const quoted = (values: readonly (string | number)[]): string => values.map(String).join(', ');

/** What the settings say, and what is said about a policy of the office. */
export const settingsVi = {
  title: 'Cài đặt',
  close: 'Đóng',
  names: {
    language: 'Ngôn ngữ',
    theme: 'Nền',
    density: 'Mật độ',
    zoom: 'Cỡ hiển thị',
    motion: 'Chuyển động',
  } satisfies Record<SettingName, string>,
  languages: { vi: 'Tiếng Việt', en: 'English' },
  themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao' },
  densities: { system: 'Tự động', comfortable: 'Thoáng', compact: 'Gọn' },
  motions: { system: 'Theo máy', reduced: 'Tắt chuyển động' },
  hints: {
    density: 'Tự động: gọn trên màn hình nhỏ như 1366×768, thoáng trên màn hình lớn.',
    zoom: 'Cũng đổi được bằng Ctrl và phím +, Ctrl và phím −; Ctrl+0 về 100 %.',
  } as Partial<Record<SettingName, string>>,
  fixed: 'Do cơ quan quy định, không đổi được ở đây',
  fixedBy: (file: string) => `Các mục có ổ khóa do cơ quan quy định trong tệp ${file}.`,
  kept: 'Cài đặt được lưu ngay và giữ cho những lần mở sau.',
  problem: (file: string, problem: PolicyProblem): string => {
    switch (problem.kind) {
      case 'unreadable':
        return `Không đọc được tệp quy định ${file}: tệp phải ở dạng JSON, ví dụ {"theme": "light"}. Hãy báo bộ phận tin học sửa tệp; tạm thời dùng cài đặt của máy này.`;
      case 'unknown-setting':
        return `Tệp quy định ${file} có mục “${problem.name}” không có trong chương trình; các mục dùng được là ${quoted(problem.known)}. Hãy báo bộ phận tin học sửa tệp.`;
      case 'wrong-value':
        return `Mục “${problem.name}” trong tệp quy định ${file} phải là một trong các giá trị ${quoted(problem.allowed)}. Hãy báo bộ phận tin học sửa tệp; tạm thời mục này theo cài đặt của máy.`;
    }
  },
};

export const settingsEn: typeof settingsVi = {
  title: 'Settings',
  close: 'Close',
  names: { language: 'Language', theme: 'Theme', density: 'Density', zoom: 'Size', motion: 'Movement' },
  languages: { vi: 'Tiếng Việt', en: 'English' },
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  densities: { system: 'Automatic', comfortable: 'Comfortable', compact: 'Compact' },
  motions: { system: 'As the system', reduced: 'No movement' },
  hints: {
    density: 'Automatic: compact on small screens such as 1366×768, comfortable on large ones.',
    zoom: 'Ctrl with + and Ctrl with − change it too; Ctrl+0 leads back to 100%.',
  },
  fixed: 'Set by your office; it cannot be changed here',
  fixedBy: (file) => `What has a lock is set by your office in the file ${file}.`,
  kept: 'Settings are kept at once and for the next time.',
  problem: (file, problem) => {
    switch (problem.kind) {
      case 'unreadable':
        return `The policy file ${file} cannot be read: it must be JSON, for example {"theme": "light"}. Ask your IT department to mend it; until then the settings of this computer hold.`;
      case 'unknown-setting':
        return `The policy file ${file} names “${problem.name}”, which the program does not have; it has ${quoted(problem.known)}. Ask your IT department to mend it.`;
      case 'wrong-value':
        return `“${problem.name}” in the policy file ${file} must be one of ${quoted(problem.allowed)}. Ask your IT department to mend it; until then this setting is that of this computer.`;
    }
  },
};
