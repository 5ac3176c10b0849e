import type { Condition } from '../../analysis/condition';
import { degreeLevels, type DegreeLevel } from '../../roster/skills/skill-text';

/**
 * Informatics and languages are kept as they are written and read by `shared/roster/skills`. A degree in the subject
 * names its level; what else is a qualification is a certificate (A, B, C, B1, "CNTT cơ bản"), a practice that no form
 * defines. Words that cannot be read are counted nowhere, and the form says so.
 */
export type Skill = 'informatics' | 'foreign_language' | 'ethnic_language' | 'defence_education';

export type SkillLevel = DegreeLevel;

/** Skills whose words are read; of the others a form asks only whether there is something. */
const readSkills: Readonly<Partial<Record<Skill, string>>> = {
  informatics: 'informatics',
  foreign_language: 'language',
};
const never: Condition = { any: [] };

const says = (field: Skill, what: string): Condition => ({ field, says: what });

/** Something is written, and it is not "Không", "Chưa có" or "0". */
export function hasSkill(field: Skill): Condition {
  return { not: { any: [{ field, blank: true }, says(field, 'denied')] } };
}

/** A degree in the subject of exactly this level. */
export function skillDegree(field: Skill, level: SkillLevel): Condition {
  const reading = readSkills[field];
  return reading ? says(field, `${reading}-${level}`) : never;
}

/** A degree in the subject of this level or a higher one. */
export function skillDegreeFrom(field: Skill, level: SkillLevel): Condition {
  const levels = degreeLevels.slice(degreeLevels.indexOf(level));
  const [only] = levels;
  return levels.length === 1 && only
    ? skillDegree(field, only)
    : { any: levels.map((each) => skillDegree(field, each)) };
}

/** A certificate and no degree in the subject. */
export function skillCertificate(field: Skill): Condition {
  const reading = readSkills[field];
  return reading ? says(field, `${reading}-certificate`) : hasSkill(field);
}

/** English, or a level without a language, which means English. */
export const english: Condition = says('foreign_language', 'language-english');

/** A foreign language that is not English. */
export const otherLanguage: Condition = says('foreign_language', 'language-other');

/** Something is held in one language other than English, by its id in `languageNames`. */
export function ofLanguage(id: string): Condition {
  return says('foreign_language', `language-of-${id}`);
}

/** A certificate, or a university degree, in English or in another foreign language, whatever else is held. */
export function languageCertificate(language: 'english' | 'other'): Condition {
  return says('foreign_language', `language-${language}-certificate`);
}

export function languageDegree(language: 'english' | 'other'): Condition {
  return says('foreign_language', `language-${language}-university`);
}

/** A language of an ethnic group, also where it stands among the foreign ones. */
export const ethnicLanguage: Condition = {
  any: [hasSkill('ethnic_language'), says('foreign_language', 'language-ethnic')],
};
