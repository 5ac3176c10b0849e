import { findDimension } from '../../../../shared/analysis/dimensions';
import type { Rule } from '../rule';

/** "Thị" is a middle name of women and "Văn" of men, nearly always: worth a look, nothing more. */
export const genderAndName: Rule = function* ({ roster, at }) {
  for (const person of roster.people) {
    const { full_name: name, gender } = person.values;
    if (typeof name !== 'string' || typeof gender !== 'string') continue;
    const middle = name.normalize('NFC').toLocaleLowerCase('vi').split(/\s+/).slice(1, -1);
    const unlike = gender === 'male' ? 'thị' : 'văn';
    if (!middle.includes(unlike)) continue;
    const label = findDimension('gender')?.categories?.find(({ id }) => id === gender)?.label.vi ?? gender;
    yield at(person, 'gender', 'gender_unlike_name', label, unlike === 'thị' ? 'Thị' : 'Văn');
  }
};
