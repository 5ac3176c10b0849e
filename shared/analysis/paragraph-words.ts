import type { Language } from '../text/language';

const placeWords =
  /^(tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|sở|ban|ubnd|ủy ban|uỷ ban|phòng|bộ|cục|văn phòng)\s/iu;

const vi = {
  /** A file name is no name of a place: `danh sách “ds_2024”`. */
  place: (name: string) => (placeWords.test(name) ? name : `danh sách “${name}”`),
  emptyRoster: (place: string, date: string) => `Tính đến ngày ${date}, ${place} chưa có người nào.`,
  nobody: (place: string, date: string, filter: string) =>
    `Tính đến ngày ${date}, ${place} không có người nào thuộc nhóm đang xét (${filter}).`,
  /** How all people together are called: by their groups where these are all known. */
  noun: (groups: readonly string[], isComplete: boolean, isCommune: boolean) => {
    const names: Readonly<Record<string, string>> = {
      cadre: 'cán bộ',
      civil_servant: 'công chức',
      public_employee: 'viên chức',
    };
    const known = groups.flatMap((group) => names[group] ?? []);
    if (!isComplete || known.length !== groups.length || known.length === 0) return 'người';
    return `${known.join(', ')}${isCommune ? ' cấp xã' : ''}`;
  },
  groupName: (_id: string, label: string) => label.toLocaleLowerCase('vi'),
  groupUnknown: (people: string) => `${people} người chưa có thông tin về đối tượng`,
  whole: (place: string, date: string, people: string, noun: string) =>
    `Tính đến ngày ${date}, ${place} có ${people} ${noun}`,
  filtered: (place: string, date: string, people: string, everybody: string, filter: string) =>
    `Tính đến ngày ${date}, trong tổng số ${everybody} người của ${place} có ${people} người thuộc nhóm đang xét (${filter})`,
  opening: (subject: string, groups: readonly string[], general: readonly string[]) => {
    const divided = groups.length === 0 ? subject : `${subject}, trong đó ${listed(groups, 'và')}`;
    return general.length === 0 ? `${divided}.` : `${divided}; ${general.join(', ')}.`;
  },
  general: (id: string, share: string, counts: string) => {
    const names: Readonly<Record<string, string>> = {
      under_40: 'số người dưới 40 tuổi',
      female: 'nữ',
      ethnic_minority: 'người dân tộc thiểu số',
      party_member: 'đảng viên',
    };
    return `${names[id] ?? id} chiếm ${share} (${counts})`;
  },
  groupSentence: (group: string, parts: readonly string[]) => `Đối với ${group}: ${parts.join(', ')}.`,
  everybodySentence: (parts: readonly string[]) => `Về trình độ: ${parts.join(', ')}.`,
  part: (id: string, share: string, counts: string) => {
    const predicates: Readonly<Record<string, string>> = {
      general_education_standard: 'đạt chuẩn về trình độ giáo dục phổ thông',
      qualified_elementary_up: 'có trình độ chuyên môn từ sơ cấp trở lên',
      qualified_college_up: 'có trình độ chuyên môn từ cao đẳng trở lên',
      qualified_university_up: 'có trình độ chuyên môn từ đại học trở lên',
      political_theory_any: 'có trình độ lý luận chính trị từ sơ cấp trở lên',
    };
    return `${share} ${predicates[id] ?? id} (${counts})`;
  },
  people: (count: string) => `${count} người`,
  ofAll: (count: string, all: string) => `${count}/${all} người`,
  unknown: (count: string) => `chưa có thông tin: ${count} người`,
};

export type ParagraphWords = typeof vi;

const en: ParagraphWords = {
  place: (name) => (placeWords.test(name) ? name : `the roster “${name}”`),
  emptyRoster: (place, date) => `As of ${date}, ${place} has nobody.`,
  nobody: (place, date, filter) => `As of ${date}, nobody in ${place} belongs to the selection (${filter}).`,
  noun: (groups, isComplete, isCommune) => {
    const names: Readonly<Record<string, string>> = {
      cadre: 'cadres',
      civil_servant: 'civil servants',
      public_employee: 'public employees',
    };
    const known = groups.flatMap((group) => names[group] ?? []);
    if (!isComplete || known.length !== groups.length || known.length === 0) return 'people';
    return `${isCommune ? 'commune-level ' : ''}${listed(known, 'and')}`;
  },
  groupName: (_id, label) => label.toLowerCase(),
  groupUnknown: (people) => `${people} whose staff group is not recorded`,
  whole: (place, date, people, noun) => `As of ${date}, ${place} has ${people} ${noun}`,
  filtered: (place, date, people, everybody, filter) =>
    `As of ${date}, ${people} of the ${everybody} people in ${place} belong to the selection (${filter})`,
  opening: (subject, groups, general) => {
    const divided = groups.length === 0 ? subject : `${subject}, of whom ${listed(groups, 'and')}`;
    return general.length === 0 ? `${divided}.` : `${divided}; ${listed(general, 'and')}.`;
  },
  general: (id, share, counts) => {
    const names: Readonly<Record<string, string>> = {
      under_40: 'are under 40',
      female: 'are women',
      ethnic_minority: 'belong to ethnic minorities',
      party_member: 'are Party members',
    };
    return `${share} (${counts}) ${names[id] ?? id}`;
  },
  groupSentence: (group, parts) => `Of the ${group}, ${listed(parts, 'and')}.`,
  everybodySentence: (parts) => `Of all, ${listed(parts, 'and')}.`,
  part: (id, share, counts) => {
    const predicates: Readonly<Record<string, string>> = {
      general_education_standard: 'meet the standard of general education',
      qualified_elementary_up: 'hold a professional qualification at elementary level or above',
      qualified_college_up: 'hold a professional qualification at college level or above',
      qualified_university_up: 'hold a professional qualification at university level or above',
      political_theory_any: 'hold a political theory qualification',
    };
    return `${share} (${counts}) ${predicates[id] ?? id}`;
  },
  people: (count) => count,
  ofAll: (count, all) => `${count} of ${all}`,
  unknown: (count) => `not recorded: ${count}`,
};

export const paragraphWords: Readonly<Record<Language, ParagraphWords>> = { vi, en };

/** `a, b and c`. */
function listed(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}
