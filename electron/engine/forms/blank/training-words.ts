import { findDimension } from '../../../../shared/analysis/dimensions';
import { hasSkill } from '../../../../shared/forms/columns/skills';
import { fold } from '../../../../shared/text/fold';
import { who, type Piece, type Subject } from './piece';
import { skillNames } from './skill-words';
import { subjectOf } from './subject-words';

/** "Đã qua đào tạo", "Chưa bồi dưỡng", "Có trình độ", and behind it of what: "Chưa qua bồi dưỡng QLNN". */
const trained =
  /^(?:so )?(?:(?:da|co) (?:(?:qua|duoc|tung|tham gia) )*(?:cac )?(?:lop )?(?:dao tao boi duong|boi duong|dao tao|trinh do|chung chi|hoc|bd|dt)|da qua|da co|co)(?: (?:ve |kien thuc |trinh do )*(.+))?$/;
const untrained =
  /^(?:so )?(?:chua|khong) (?:(?:qua|duoc|tung|tham gia|co) )*(?:cac )?(?:lop )?(?:dao tao boi duong|boi duong|dao tao|trinh do|chung chi|hoc|bd|dt)(?: (?:ve |kien thuc |trinh do )*(.+))?$/;

/**
 * Whether somebody was trained at all, whatever the level: everybody with one, also where the roster does not say which.
 * Without a head or a word that says in what it is doubtful, and in what is only a guess.
 */
export function trainedOf(text: string, subject: Subject | null): Piece | null {
  const key = fold(text);
  const [yes, no] = [trained.exec(key), untrained.exec(key)];
  const said = no ?? yes;
  if (!said) return null;
  const named = said[1] === undefined ? null : subjectNamed(said[1]);
  if (said[1] !== undefined && named === null) return null;
  const of = named ?? subject;
  const isYes = no === null;
  if (of?.kind === 'skill') {
    const name = skillNames[of.skill];
    const isCourse = of.skill === 'defence_education';
    // "Đã qua đào tạo" below languages may be a degree, a certificate or a course.
    const isDoubtful = !isYes || (!isCourse && !/chung chi|^co$|^da co$/.test(key));
    return isYes
      ? who(hasSkill(of.skill), { vi: `${name.vi}: có`, en: `${name.en}: some` }, isDoubtful)
      : who(
          { not: hasSkill(of.skill) },
          { vi: `${name.vi}: không ghi là có`, en: `${name.en}: none recorded` },
          isDoubtful,
        );
  }
  const isNamed = of?.kind === 'field';
  if (!isNamed && !/dao tao|boi duong|\bbd\b|\bdt\b/.test(key)) return null;
  const dimension = isNamed ? of.dimension : 'qualification';
  const found = findDimension(dimension);
  const ids = (found?.categories ?? []).map(({ id }) => id);
  if (!found || !ids.includes('none')) return null;
  return who(
    { dimension, in: isYes ? ids.filter((id) => id !== 'none') : ['none'] },
    isYes
      ? { vi: `${found.label.vi}: đã qua, mọi bậc`, en: `${found.label.en}: some, of any level` }
      : { vi: `${found.label.vi}: chưa qua`, en: `${found.label.en}: none` },
    !isNamed,
  );
}

function subjectNamed(text: string): Subject | null {
  const piece = subjectOf(text, null);
  return piece?.kind === 'subject' ? piece.subject : null;
}
