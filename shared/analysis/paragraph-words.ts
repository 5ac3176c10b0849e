import type { Language } from '../text/language';
import { peopleCount } from '../text/people-count';

type Names = Readonly<Record<string, string>>;

const placeWords =
  /^(tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|sở|ban|ubnd|ủy ban|uỷ ban|phòng|bộ|cục|văn phòng)\s/iu;

const vi = {
  names: { cadre: 'cán bộ', civil_servant: 'công chức', public_employee: 'viên chức' } as Names,
  generalSubjects: {
    under_40: 'số người dưới 40 tuổi',
    female: 'nữ',
    ethnic_minority: 'người dân tộc thiểu số',
    party_member: 'đảng viên',
  } as Names,
  predicates: {
    general_education_standard: 'đạt chuẩn về trình độ giáo dục phổ thông',
    /** Where no standard applies. */
    general_education_upper: 'tốt nghiệp trung học phổ thông',
    qualified_elementary_up: 'có trình độ chuyên môn từ sơ cấp trở lên',
    qualified_college_up: 'có trình độ chuyên môn từ cao đẳng trở lên',
    qualified_university_up: 'có trình độ chuyên môn từ đại học trở lên',
    political_theory_any: 'có trình độ lý luận chính trị từ sơ cấp trở lên',
  } as Names,
  /** What an indicator is about, for people of whom it is not known. */
  subjects: {
    under_40: 'tuổi',
    female: 'giới tính',
    ethnic_minority: 'dân tộc',
    party_member: 'đảng viên',
    general_education_standard: 'trình độ giáo dục phổ thông',
    qualified_elementary_up: 'trình độ chuyên môn',
    qualified_college_up: 'trình độ chuyên môn',
    qualified_university_up: 'trình độ chuyên môn',
    political_theory_any: 'trình độ lý luận chính trị',
  } as Names,

  /** A file name is no name of a place: `danh sách “ds_2024”`. */
  place: (name: string) => (placeWords.test(name) ? name : `danh sách “${name}”`),
  emptyRoster: (place: string, date: string) => `Tính đến ngày ${date}, ${place} chưa có người nào.`,
  nobody: (place: string, date: string, filter: string) =>
    `Tính đến ngày ${date}, ${place} không có người nào thuộc nhóm đang xét (${filter}).`,
  whole: (place: string, date: string, people: string, noun: string) =>
    `Tính đến ngày ${date}, ${place} có ${people} ${noun}`,
  filtered: (place: string, date: string, people: string, everybody: string, filter: string) =>
    `Tính đến ngày ${date}, trong tổng số ${everybody} người của ${place} có ${people} người thuộc nhóm đang xét (${filter})`,
  /** How all people together are called: by their groups where all of these have such a name. */
  noun: (groups: readonly (string | null)[], isCommune: boolean): string => {
    const names = groups.map((group) => vi.names[group ?? '']);
    return names.length === 0 || names.includes(undefined)
      ? 'người'
      : `${names.join(', ')}${isCommune ? ' cấp xã' : ''}`;
  },
  groupUnknown: (people: string) => `${people} người chưa có thông tin về đối tượng`,
  opening: (subject: string, groups: readonly string[], general: readonly string[]) => {
    const divided = groups.length === 0 ? subject : `${subject}, trong đó ${listed(groups, 'và')}`;
    return general.length === 0 ? `${divided}.` : `${divided}; ${general.join(', ')}.`;
  },
  general: (id: string, share: string, count: string): string =>
    `${vi.generalSubjects[id] ?? id} chiếm ${share} (${count} người)`,
  groupSentence: (group: string, parts: readonly string[]) => `Đối với ${group}: ${parts.join(', ')}.`,
  everybodySentence: (parts: readonly string[]) => `Về trình độ: ${parts.join(', ')}.`,
  part: (id: string, share: string, count: string, all: string): string =>
    `${share} ${vi.predicates[id] ?? id} (${count}/${all} người)`,
  about: (id: string): string => vi.subjects[id] ?? id,
  unknown: (about: string, count: string) => `${about} ${count} người`,
  unknownSentence: (parts: readonly string[]) => `Chưa có thông tin về: ${parts.join(', ')}.`,
};

export type ParagraphWords = typeof vi;

const en: ParagraphWords = {
  names: { cadre: 'cadres', civil_servant: 'civil servants', public_employee: 'public employees' },
  generalSubjects: {
    under_40: 'are under 40',
    female: 'are women',
    ethnic_minority: 'belong to ethnic minorities',
    party_member: 'are Party members',
  },
  predicates: {
    general_education_standard: 'meet the standard of general education',
    general_education_upper: 'have completed upper secondary school',
    qualified_elementary_up: 'hold a professional qualification at elementary level or above',
    qualified_college_up: 'hold a professional qualification at college level or above',
    qualified_university_up: 'hold a professional qualification at university level or above',
    political_theory_any: 'hold a political theory qualification',
  },
  subjects: {
    under_40: 'age',
    female: 'sex',
    ethnic_minority: 'ethnic group',
    party_member: 'Party membership',
    general_education_standard: 'general education',
    qualified_elementary_up: 'professional qualification',
    qualified_college_up: 'professional qualification',
    qualified_university_up: 'professional qualification',
    political_theory_any: 'political theory',
  },

  place: (name) => (placeWords.test(name) ? name : `the roster “${name}”`),
  emptyRoster: (place, date) => `As of ${date}, ${place} has nobody.`,
  nobody: (place, date, filter) => `As of ${date}, nobody in ${place} belongs to the selection (${filter}).`,
  whole: (place, date, people, noun) => `As of ${date}, ${place} has ${people} ${noun}`,
  filtered: (place, date, people, everybody, filter) =>
    `As of ${date}, ${people} of the ${peopleCount(everybody)} in ${place} belong to the selection (${filter})`,
  noun: (groups, isCommune) => {
    const names = groups.flatMap((group) => en.names[group ?? ''] ?? []);
    if (names.length === 0 || names.length < groups.length) return 'people';
    return `${isCommune ? 'commune-level ' : ''}${listed(names, 'and')}`;
  },
  groupUnknown: (people) => `${people} whose staff group is not recorded`,
  opening: (subject, groups, general) => {
    const divided = groups.length === 0 ? subject : `${subject}, of whom ${listed(groups, 'and')}`;
    return general.length === 0 ? `${divided}.` : `${divided}; ${listed(general, 'and')}.`;
  },
  general: (id, share, count) => `${share} (${count}) ${en.generalSubjects[id] ?? id}`,
  groupSentence: (group, parts) => `Of the ${group}, ${listed(parts, 'and')}.`,
  everybodySentence: (parts) => `Of all, ${listed(parts, 'and')}.`,
  part: (id, share, count, all) => `${share} ${en.predicates[id] ?? id} (${count} of ${all})`,
  about: (id) => en.subjects[id] ?? id,
  unknown: (about, count) => `${about} of ${count}`,
  unknownSentence: (parts) => `Not recorded: ${listed(parts, 'and')}.`,
};

export const paragraphWords: Readonly<Record<Language, ParagraphWords>> = { vi, en };

/** `a, b and c`. */
function listed(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}
