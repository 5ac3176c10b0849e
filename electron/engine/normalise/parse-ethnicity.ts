import { ethnicGroups } from '../../../shared/roster/vocabularies/ethnic-group';
import { matchWhole } from './match-category';
import { notRecordedValue, type Normalised } from './normalised';
import { tidyText } from './tidy-text';

/** Old names that stand for several groups; the user is asked. */
const undecidable = /^(?:mán|xá|mọi)$/iu;

/** One of the 54 groups; `Sán Chay (San Chí)` by either name. */
export function parseEthnicity(raw: string): Normalised<string> {
  const text = tidyText(raw).replace(/^(?:dân tộc|người)\s+(?!nước)/iu, '');
  if (text === '' || /^[-–]+$/.test(text)) return notRecordedValue;
  if (undecidable.test(text)) return { value: null, doubt: { code: 'value_unrecognised' } };
  const head = text.split('(')[0] ?? '';
  const inner = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const match =
    matchWhole(text, ethnicGroups) ?? matchWhole(head, ethnicGroups) ?? matchWhole(inner, ethnicGroups);
  if (!match) return { value: null, doubt: { code: 'value_unrecognised' } };
  const name = match.category.id;
  return match.exact ? { value: name } : { value: name, doubt: { code: 'value_near_match', taken: name } };
}
