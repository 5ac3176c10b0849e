import { findDimension } from '../../../../shared/analysis/dimensions';
import type { DimensionCategory } from '../../../../shared/analysis/dimension';
import { findField } from '../../../../shared/roster/fields';
import type { Vocabulary } from '../../../../shared/roster/vocabulary';
import { fold } from '../../../../shared/text/fold';
import { matchWhole } from '../../normalise/match-category';
import { coreOf, leadOut } from './core-text';
import { who, type Piece, type Subject } from './piece';
import { yesOrNo } from './yes-or-no';
import { skillOf } from './skill-words';

/** `Đại học`, `Đại học trở lên`, `Thạc sĩ, tiến sĩ`, `Dưới cao đẳng` below the subject that says of what. */
export function underSubject(
  text: string,
  subject: Subject | null,
  siblings: readonly string[] = [],
): Piece | null {
  if (subject?.kind === 'skill') return skillOf(text, subject, siblings);
  if (subject?.kind !== 'field') return null;
  const { vocabulary, dimension } = subject;
  const label = findDimension(dimension)?.label ?? { vi: '', en: '' };
  const known = levelsOf(text, vocabulary, dimension, siblings);
  if (!known) return null;
  const names = (language: 'vi' | 'en'): string =>
    `${label[language]}: ${known.ids
      .map((id) => categoriesOf(vocabulary, dimension).find((each) => each.id === id)?.label[language] ?? id)
      .join(', ')}`;
  return who({ dimension, in: known.ids }, { vi: names('vi'), en: names('en') }, !known.isExact);
}

function categoriesOf(vocabulary: Vocabulary, dimension: string): readonly DimensionCategory[] {
  return findDimension(dimension)?.categories ?? vocabulary.categories;
}

function levelsOf(
  written: string,
  vocabulary: Vocabulary,
  dimension: string,
  siblings: readonly string[],
): { readonly ids: string[]; readonly isExact: boolean } | null {
  // Of one person "SĐH" is a master; over a column it is whatever is above university.
  const text = /^[st]\.?\s?đ\.?\s?h$/iu.test(written) ? 'trên đại học' : written;
  const ids = categoriesOf(vocabulary, dimension).map(({ id }) => id);
  const one = (part: string): { id: string; isExact: boolean } | null => {
    const bare = part.replace(leadOut, '').trim();
    if (dimension === 'rank_group') {
      const id = rankGroupOf(bare);
      return id === null ? null : { id, isExact: true };
    }
    const match = matchWhole(bare, vocabulary);
    return match && { id: match.category.id, isExact: match.exact };
  };
  const ordered = vocabulary.ordered;
  // Beside "Chưa qua đào tạo" those below a level are the trained ones.
  const hasUntrained = siblings.some((each) => one(coreOf(each))?.id === 'none');
  const upTo = (end: number): string[] => ids.slice(0, end).filter((id) => !hasUntrained || id !== 'none');
  const up = /^(.+?)\s+trở lên$/iu.exec(text) ?? /^từ\s+(.+?)\s+trở lên$/iu.exec(text);
  const above = /^(?:trên|sau)\s+(.+)$/iu.exec(text);
  const down = /^(.+?)\s+trở xuống$/iu.exec(text);
  const below = /^dưới\s+(.+)$/iu.exec(text);
  const parts = text.split(/\s*[,;/+&–-]\s*|\s+(?:và|hoặc)\s+/u).filter((part) => part !== '');
  const exact = parts.map(one);
  const listed = [...new Set(exact.flatMap((each) => (each?.isExact ? [each.id] : [])))];
  // Rosters write "Cao cấp, cử nhân" of one person; a form means both.
  if (listed.length > 1 && exact.every((each) => each?.isExact)) return { ids: listed, isExact: true };
  const whole = one(text);
  if (whole && !above && !below && !down) {
    // "Có", "Bồi dưỡng": of whatever level, not only of those of whom the roster does not say which.
    if (whole.id === 'unspecified') return { ids: ids.filter((id) => id !== 'none'), isExact: false };
    return { ids: [whole.id], isExact: whole.isExact };
  }
  if (ordered && up?.[1]) {
    const level = one(up[1].replace(/^từ\s+/iu, ''));
    if (level) return { ids: ids.slice(ids.indexOf(level.id)), isExact: level.isExact };
  }
  if (ordered && above?.[1]) {
    const level = one(above[1]);
    if (level) return { ids: ids.slice(ids.indexOf(level.id) + 1), isExact: level.isExact };
  }
  if (ordered && below?.[1]) {
    const level = one(below[1]);
    if (level) return { ids: upTo(ids.indexOf(level.id)), isExact: level.isExact };
  }
  if (ordered && down?.[1]) {
    const level = one(down[1].replace(/^từ\s+/iu, ''));
    if (level) return { ids: upTo(ids.indexOf(level.id) + 1), isExact: level.isExact };
  }
  if (/^(?:còn lại|khác|trình độ khác)$/iu.test(text)) {
    const said = siblings.flatMap((each) => levelsOf(coreOf(each), vocabulary, dimension, [])?.ids ?? []);
    const rest = ids.filter((id) => !said.includes(id));
    return said.length === 0 || rest.length === 0 ? null : { ids: rest, isExact: false };
  }
  if (parts.length < 2) return null;
  const found = exact;
  const named = [...new Set(found.flatMap((each) => each?.id ?? []))];
  if (named.length === 0) return null;
  const isWhole = found.every((each) => each !== null);
  return isWhole ? { ids: named, isExact: true } : { ids: named, isExact: false };
}

/** The columns of ranks are groups of ranks, "và tương đương". */
function rankGroupOf(text: string): string | null {
  const key = fold(text);
  if (/^(?:chuyen vien cao cap|cvcc)\b/.test(key)) return 'senior_specialist';
  if (/^(?:chuyen vien chinh|cvc)\b/.test(key)) return 'principal_specialist';
  if (/^(?:chuyen vien|cv)\b/.test(key)) return 'specialist';
  if (/^(?:can su|cs)\b/.test(key)) return 'officer';
  return /^(?:nhan vien|nv)\b/.test(key) ? 'employee' : null;
}

export function fieldSubject(field: string, dimension: string): Piece {
  const found = findDimension(dimension);
  const label = found?.label ?? { vi: field, en: field };
  const vocabulary = vocabularyOf(field) ?? { id: dimension, ordered: false, categories: [] };
  return { kind: 'subject', subject: { kind: 'field', vocabulary, dimension }, words: label };
}

function vocabularyOf(field: string): Vocabulary | undefined {
  return findField(field)?.vocabulary;
}

const loneFields = ['qualification', 'general_education', 'rating', 'political_theory'] as const;

/**
 * A level without a head is a guess where another vocabulary has it too, or below a head of another field; below
 * informatics and languages it is none of another field.
 */
export function loneCategory(text: string, outer: Subject | null): Piece | null {
  // "Không", "Có" alone are of nothing.
  if (outer?.kind === 'skill' || yesOrNo(text) !== null) return null;
  const found = loneFields.flatMap((id) => {
    const vocabulary = vocabularyOf(id);
    const known = vocabulary && levelsOf(text, vocabulary, id, []);
    return vocabulary && known && !known.ids.includes('unspecified') ? [{ id, vocabulary, known }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const subject: Subject = { kind: 'field', vocabulary: first.vocabulary, dimension: first.id };
  const piece = underSubject(text, subject);
  if (piece?.kind !== 'who') return null;
  return { ...piece, isDoubtful: (piece.isDoubtful ?? false) || found.length > 1 || outer?.kind === 'field' };
}
