import { findDimension } from '../../../../shared/analysis/dimensions';
import { skillCertificate, type Skill } from '../../../../shared/forms/columns/skills';
import { fold } from '../../../../shared/text/fold';
import { matchHeader } from '../../understand/match-header';
import { fieldSubject } from './level-words';
import { who, type Piece, type Subject } from './piece';
import { languageOf, namedLanguage, skillNames } from './skill-words';

const skills: readonly Skill[] = ['informatics', 'foreign_language', 'ethnic_language', 'defence_education'];

/** Heads that say what the words below them are levels of. */
export function subjectOf(
  text: string,
  outer: Subject | null,
  siblings: readonly string[] = [],
): Piece | null {
  const key = fold(text);
  const language = namedLanguage(text, siblings, false);
  if (language && /^(?:tieng|ngoai ngu)\b/.test(key)) return language;
  if (/^(?:ngach|ngach cong chuc|ngach bac|nhom ngach)$/.test(key)) return fieldSubject('rank', 'rank_group');
  if (/^(?:chung chi|cc) tieng dan toc/.test(key))
    return who(skillCertificate('ethnic_language'), {
      vi: 'Chứng chỉ tiếng dân tộc',
      en: 'Certificate of an ethnic language',
    });
  if (/^(?:tieng anh|anh van)$/.test(key)) return languageOf('english');
  if (/^ngoai ngu khac$/.test(key)) return languageOf('other');
  if (/^(?:ket qua|muc do|muc) (?:danh gia )?(?:xep loai|phan loai)(?: chat luong)?$/.test(key))
    return fieldSubject('rating', 'rating');
  const match = matchHeader(text);
  if (!match || match.confidence < 0.8) return null;
  const { field } = match;
  const skill = skills.find((each) => each === field.id);
  if (skill) return { kind: 'subject', subject: { kind: 'skill', skill }, words: skillNames[skill] };
  if (field.id === 'age_years' || field.id === 'birth_date') return null;
  const dimension = field.id === 'rank' ? 'rank_group' : field.id;
  if (!findDimension(dimension)?.categories) return null;
  // "Trình độ" over "Chính trị" is no qualification.
  return outer?.kind === 'field' && outer.dimension === dimension
    ? { kind: 'neutral', isHead: true }
    : fieldSubject(field.id, dimension);
}
