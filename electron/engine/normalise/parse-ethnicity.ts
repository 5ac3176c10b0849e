import { ethnicGroups, majorityGroup } from '../../../shared/roster/vocabularies/ethnic-group';
import { fold, foldTight } from '../../../shared/text/fold';
import { matchHead, matchWhole } from './match-category';
import { notRecordedValue, type Normalised } from './normalised';
import { hasMarks, markedKey } from '../../../shared/text/marked-key';
import { tidyText } from './tidy-text';

/** Old names that stand for several groups; the user is asked. */
const undecidable = /^(?:mán|xá|mọi)$/iu;

/** Other countries and peoples whose names begin with that of a group. */
const foreign = /^(?:thái lan|hoa kỳ|mông cổ|thai lan|hoa ky|mong co)$/iu;
/** Words of sub-groups that are names of groups elsewhere: `Mông hoa`, `Hà Nhì hoa`. */
const adjectives = new Set(['hoa', 'den', 'trang', 'do', 'xanh', 'vang', 'tien']);

/** The group whose sub-group a text names: `Mông hoa`, `Nùng phàn slình`; null where two groups are named, or Kinh. */
function groupOfSubgroup(raw: string): string | null {
  const text = raw.replace(/[()]/g, ' ').trim();
  const words = text.split(/\s+/);
  const match = foreign.test(text) ? null : matchHead(text, ethnicGroups);
  if (!match?.exact || match.category.id === majorityGroup || words.length > 5) return null;
  const count = writtenWords(words, match.words);
  const [head, rest] = [words.slice(0, count).join(' '), words.slice(count)];
  const { label, spellings } = match.category;
  const marked = [label.vi, ...spellings].some((spelling) => markedKey(spelling) === markedKey(head));
  // Two letters without marks may be anything: `Ma Coong` is no sub-group of Mạ.
  if (!marked && (hasMarks(text) || foldTight(head).length < 4)) return null;
  if (rest.length === 0 || rest.length > 3) return null;
  const another = rest.some((_word, at) => {
    const named =
      matchWhole(rest.slice(at).join(' '), ethnicGroups) ?? matchWhole(rest[at] ?? '', ethnicGroups);
    return (
      named?.exact === true && named.category !== match.category && !adjectives.has(fold(rest[at] ?? ''))
    );
  });
  return another ? null : match.category.id;
}

/** How many words as written make up the folded ones: `H'Mông` is one and folds to two. */
function writtenWords(words: readonly string[], folded: number): number {
  let seen = 0;
  return words.findIndex((word) => (seen += fold(word).split(' ').length) >= folded) + 1;
}

/** One of the 54 groups; `Sán Chay (San Chí)` by either name. */
export function parseEthnicity(raw: string): Normalised<string> {
  const text = tidyText(raw).replace(/^(?:dân tộc|người)\s+(?!nước)/iu, '');
  if (text === '' || /^[-–]+$/.test(text)) return notRecordedValue;
  if (undecidable.test(text)) return { value: null, doubt: { code: 'value_unrecognised' } };
  const head = text.split('(')[0] ?? '';
  const inner = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const match =
    matchWhole(text, ethnicGroups) ?? matchWhole(head, ethnicGroups) ?? matchWhole(inner, ethnicGroups);
  const subgroup = match ? null : groupOfSubgroup(text);
  if (subgroup !== null) return { value: subgroup, doubt: { code: 'value_near_match', taken: subgroup } };
  if (!match) return { value: null, doubt: { code: 'value_unrecognised' } };
  const name = match.category.id;
  return match.exact ? { value: name } : { value: name, doubt: { code: 'value_near_match', taken: name } };
}
