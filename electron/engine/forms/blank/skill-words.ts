import {
  languageCertificate,
  languageDegree,
  skillCertificate,
  skillDegree,
  skillDegreeFrom,
  hasSkill,
  type Skill,
  type SkillLevel,
} from '../../../../shared/forms/columns/skills';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import { who, type Piece, type Subject } from './piece';

export const skillNames: Readonly<Record<Skill, Text>> = {
  informatics: { vi: 'Tin học', en: 'Informatics' },
  foreign_language: { vi: 'Ngoại ngữ', en: 'Foreign language' },
  ethnic_language: { vi: 'Tiếng dân tộc', en: 'Ethnic minority language' },
  defence_education: { vi: 'Quốc phòng, an ninh', en: 'Defence and security' },
};

export function skillOf(text: string, subject: Extract<Subject, { readonly kind: 'skill' }>): Piece | null {
  const { skill, language } = subject;
  const key = fold(text);
  const name = skillNames[skill];
  const says = (vi: string, en: string): Text => ({ vi: `${name.vi}: ${vi}`, en: `${name.en}: ${en}` });
  if (/^(?:tieng anh|anh van)$/.test(key)) return languageOf('english');
  if (/^(?:ngoai ngu khac|tieng khac|khac)$/.test(key) && skill === 'foreign_language')
    return languageOf('other');
  // A degree in French of somebody with a certificate of English is none in English.
  if (language && /^(?:chung chi|cc)\b/.test(key))
    return who(languageCertificate(language), says('chứng chỉ', 'certificate'));
  if (/^(?:chung chi|cc)\b/.test(key)) return who(skillCertificate(skill), says('chứng chỉ', 'certificate'));
  if (/^(?:chua|khong)(?: co)?(?: chung chi| cc)?$/.test(key))
    return who({ not: hasSkill(skill) }, says('không ghi là có', 'none recorded'), true);
  if (/^(?:co|co chung chi)$/.test(key)) return who(hasSkill(skill), says('có', 'some'));
  const level: SkillLevel | null = /^(?:dai hoc|dh)\b/.test(key)
    ? 'university'
    : /^(?:cao dang|cd)\b/.test(key)
      ? 'college'
      : /^(?:trung cap|tc)\b/.test(key)
        ? 'intermediate'
        : null;
  if (!level) return null;
  const isUp = key.endsWith('tro len');
  if (language && level === 'university') return who(languageDegree(language), says(text, text));
  if (language) return null;
  return who(isUp ? skillDegreeFrom(skill, level) : skillDegree(skill, level), says(text, text));
}

export function languageOf(language: 'english' | 'other'): Piece {
  return {
    kind: 'subject',
    subject: { kind: 'skill', skill: 'foreign_language', language },
    words:
      language === 'english'
        ? { vi: 'Tiếng Anh', en: 'English' }
        : { vi: 'Ngoại ngữ khác', en: 'Other language' },
  };
}
