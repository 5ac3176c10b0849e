import type { Condition } from '../../analysis/condition';

/**
 * Informatics and languages are kept as they are written. A degree in the subject names its level; whatever else is
 * written is a certificate (A, B, C, B1, "CNTT cơ bản"). Editable data of practice: no form defines these columns.
 */
export type Skill = 'informatics' | 'foreign_language' | 'ethnic_language' | 'defence_education';

export type SkillLevel = 'intermediate' | 'college' | 'university';

const degreeWords: Readonly<Record<SkillLevel, readonly string[]>> = {
  intermediate: ['trung cấp'],
  college: ['cao đẳng'],
  university: ['đại học', 'ĐH', 'cử nhân', 'kỹ sư', 'thạc sĩ', 'thạc sỹ', 'tiến sĩ', 'tiến sỹ'],
};
const levels: readonly SkillLevel[] = ['intermediate', 'college', 'university'];

const otherLanguageNames = ['Pháp', 'Nga', 'Đức', 'Nhật', 'Hàn', 'Lào', 'Thái', 'Hoa', 'Khmer', 'Campuchia'];
const otherLanguageWords: readonly string[] = [
  ...otherLanguageNames.flatMap((name) => [
    `tiếng ${name}`,
    ...['văn', 'A', 'B', 'C'].map((word) => `${name} ${word}`),
  ]),
  // "Trung C" is how "Trung cấp" begins.
  ...['tiếng Trung', 'Trung văn', 'Trung A', 'Trung B', 'HSK', 'DELF', 'JLPT', 'TOPIK'],
];

function holdsAny(field: Skill, words: readonly string[]): Condition {
  return { any: words.map((contains) => ({ field, contains })) };
}

/** Something is written, and it is not "Không" or "Chưa". */
export function hasSkill(field: Skill): Condition {
  return {
    not: {
      any: [
        { field, blank: true },
        { field, contains: 'không' },
        { field, contains: 'chưa' },
      ],
    },
  };
}

/** A degree in the subject of exactly this level. */
export function skillDegree(field: Skill, level: SkillLevel): Condition {
  const higher = levels.slice(levels.indexOf(level) + 1).flatMap((each) => degreeWords[each]);
  return { all: [hasSkill(field), holdsAny(field, degreeWords[level]), { not: holdsAny(field, higher) }] };
}

/** A degree in the subject of this level or a higher one. */
export function skillDegreeFrom(field: Skill, level: SkillLevel): Condition {
  return { all: [hasSkill(field), holdsAny(field, degreesFrom(level))] };
}

export function skillCertificate(field: Skill): Condition {
  return { all: [hasSkill(field), { not: holdsAny(field, degreesFrom('intermediate')) }] };
}

function degreesFrom(level: SkillLevel): string[] {
  return levels.slice(levels.indexOf(level)).flatMap((each) => degreeWords[each]);
}

/** A foreign language that is not English. */
export const otherLanguage: Condition = holdsAny('foreign_language', otherLanguageWords);

/** English is meant where only "B1" is written. */
export const english: Condition = {
  all: [
    hasSkill('foreign_language'),
    {
      any: [
        { not: otherLanguage },
        holdsAny('foreign_language', ['tiếng Anh', 'Anh văn', 'Anh A', 'Anh B', 'Anh C']),
      ],
    },
  ],
};
