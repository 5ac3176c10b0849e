import {
  english,
  languageCertificate,
  languageDegree,
  ofLanguage,
  skillCertificate,
  skillDegree,
  skillDegreeFrom,
  hasSkill,
  type Skill,
  type SkillLevel,
} from '../../../../shared/forms/columns/skills';
import { languageNames } from '../../../../shared/roster/skills/language-names';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import { coreOf } from './core-text';
import { who, type Piece, type Subject, type Who } from './piece';

export const skillNames: Readonly<Record<Skill, Text>> = {
  informatics: { vi: 'Tin học', en: 'Informatics' },
  foreign_language: { vi: 'Ngoại ngữ', en: 'Foreign language' },
  ethnic_language: { vi: 'Tiếng dân tộc', en: 'Ethnic minority language' },
  defence_education: { vi: 'Quốc phòng, an ninh', en: 'Defence and security' },
};

export function skillOf(
  text: string,
  subject: Extract<Subject, { readonly kind: 'skill' }>,
  siblings: readonly string[],
): Piece | null {
  const { skill, language } = subject;
  const key = fold(text);
  const name = skillNames[skill];
  const says = (vi: string, en: string): Text => ({ vi: `${name.vi}: ${vi}`, en: `${name.en}: ${en}` });
  if (skill === 'foreign_language') {
    const named = namedLanguage(text, siblings, true);
    if (named) return named;
  }
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

const namedOf = (text: string, isShort: boolean): string | null => {
  const key = fold(coreOf(text));
  const found = languageNames.find(({ id, names }) =>
    names.some((name) => {
      const known = fold(name);
      return id !== 'other' && (known === key || (isShort && known === `tieng ${key}`));
    }),
  );
  return found?.group === 'other' || found?.id === 'english' ? found.id : null;
};

/** Which languages beside English some heads name: “Tiếng Pháp”. */
export function languagesOf(heads: readonly string[]): readonly string[] {
  return heads.flatMap((each) => namedOf(each, true) ?? []).filter((id) => id !== 'english');
}

/**
 * One column a language: “Tiếng Trung”, “Tiếng Pháp”, and “Ngoại ngữ khác” for those that have no column. Who is meant,
 * with a degree, a certificate or either, is asked. Null: nothing of the kind, or English, which has levels below it.
 * @param isShort below “Ngoại ngữ” “Pháp” is French, too
 */
export function namedLanguage(text: string, siblings: readonly string[], isShort: boolean): Who | null {
  if (siblings.length === 0) return null;
  const beside = siblings.flatMap((each) => namedOf(each, isShort) ?? []);
  const own = namedOf(text, isShort);
  if (own === 'english') return null;
  if (own !== null) {
    const name = languageNames.find(({ id }) => id === own)?.names[0] ?? own;
    const words = {
      vi: `${name.charAt(0).toUpperCase()}${name.slice(1)}: có`,
      en: `${own.charAt(0).toUpperCase()}${own.slice(1)}: some`,
    };
    return who(ofLanguage(own), words, true);
  }
  const isRest = /^(?:(?:cac )?(?:ngoai ngu|tieng|ngon ngu) khac|khac)$/.test(fold(coreOf(text)));
  const isOthersNamed = beside.some((id) => id !== 'english');
  if (!isRest || !isOthersNamed) return null;
  const left = languageNames.filter(({ id, group }) => group === 'other' && !beside.includes(id));
  return who(
    {
      any: [...(beside.includes('english') ? [] : [english]), ...left.map(({ id }) => ofLanguage(id))],
    },
    {
      vi: 'Ngoại ngữ khác: ngoài các ngoại ngữ bên cạnh',
      en: 'Another language: none of those beside it',
    },
    true,
  );
}
