import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { BlankBinding, BlankMeaning } from '../../../../shared/forms/blank-form';
import { staffGroups } from '../../../../shared/roster/vocabularies/staff-group';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import { none, notUnderstood } from './binding';

/** Titles about something that happened to people: a roster of today does not say to whom. */
const events =
  /ket nap|luan chuyen|bo nhiem|quy hoach|dao tao|boi duong|nghi huu|thoi viec|khen thuong|ky luat|tang giam|tinh hinh|gioi thieu|ung cu|di hoc|kiem diem|nghiep vu|tuyen dung|nang luong|tinh gian|dieu dong/;

/** Who the title says is counted. */
export function bindScope(title: string): BlankBinding {
  const key = fold(title);
  const base = { key: `scope:${key}`, place: '', path: [title], mark: '', suggestion: null };
  const everyone = { vi: 'Mọi người trong bộ lọc', en: 'Everybody of the filter' };
  const named = groupsInTitle(key);
  const meaning: BlankMeaning = { kind: 'count', who: named?.who ?? everybody };
  const words = named
    ? { vi: `${named.words.vi} (theo tiêu đề)`, en: `${named.words.en} (by the title)` }
    : everyone;
  if (!events.test(key)) return { ...base, meaning, words, certainty: 'sure' };
  return { ...base, meaning: none(notUnderstood), suggestion: meaning, words, certainty: 'asked' };
}

function groupsInTitle(key: string): { who: Condition; words: Text } | null {
  if (key.includes('dang vien'))
    return {
      who: { dimension: 'party_member', in: ['yes'] },
      words: { vi: 'Đảng viên', en: 'Party members' },
    };
  const groups = staffGroups.categories.filter(({ label }) => key.includes(fold(label.vi)));
  if (groups.length === 0 || groups.length === staffGroups.categories.length) return null;
  const names = (language: 'vi' | 'en'): string => groups.map(({ label }) => label[language]).join(', ');
  return {
    who: { dimension: 'staff_group', in: groups.map(({ id }) => id) },
    words: { vi: names('vi'), en: names('en') },
  };
}
