import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { BlankBinding } from '../../../../shared/forms/blank-form';
import { fold } from '../../../../shared/text/fold';
import { tidyText } from '../../normalise/tidy-text';
import { isTotalLine } from '../../understand/row-patterns';
import { unitKey } from '../unit-key';
import { bindHead, bindReading, keyOf, none, type Base } from './binding';
import { coreOf } from './core-text';
import type { Labelled } from './body-labels';
import type { FormContext } from './piece';
import { readPath } from './read-path';

export interface UnderstoodRow extends BlankBinding {
  readonly row: number;
  /** The unit that the row names, as the roster writes it. */
  readonly unit: string | null;
  readonly isHead: boolean;
}

/** How deep a row stands by its numbering. */
function levelOf({ ordinal, text }: Labelled): number {
  const mark = ordinal === '' ? text.replace(/^\*?\s*trong đó\s*:?\s*(?=[-–+])/iu, '') : `${ordinal}. `;
  if (/^(?:[IVX]{1,5}|[A-DĐ])\s*[.)\-–:]/u.test(mark)) return 0;
  if (/^\d{1,2}\.\d/.test(mark)) return 2;
  if (/^\d{1,2}\s*[.)\-–:]/.test(mark)) return 1;
  if (/^[a-zđ]\s*[.)]/u.test(mark)) return 2;
  if (/^[-–]/.test(mark)) return 3;
  if (mark.startsWith('+')) return 4;
  if (mark.startsWith('*')) return 1;
  return isTotalLine(text) ? 0 : 3;
}

export function bindRows(
  labelled: readonly Labelled[],
  units: ReadonlyMap<string, string>,
  context: FormContext,
): UnderstoodRow[] {
  const open: { level: number; text: string }[] = [];
  const unitOf = ({ text }: Labelled): string | null =>
    units.get(unitKey(coreOf(text))) ?? units.get(unitKey(text)) ?? null;
  const listed = labelled.flatMap((each) => unitOf(each) ?? []);
  const bound = labelled.map((each): UnderstoodRow => {
    const unit = unitOf(each);
    const alone = readPath([each.text], context);
    const isSubject = alone.isHead;
    const level = isSubject ? Math.min(levelOf(each), 1) : levelOf(each);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const path = [...open.map(({ text }) => text), each.text];
    if (!isTotalLine(each.text)) open.push({ level, text: each.text });
    const base: Base = {
      key: keyOf('row', path),
      place: String(each.row + 1),
      path,
      mark: each.ordinal,
      suggestion: null,
    };
    const common = { row: each.row, unit };
    if (unit !== null) {
      const who: Condition = { dimension: 'unit', in: [unit] };
      return {
        ...base,
        ...common,
        isHead: false,
        meaning: { kind: 'count', who },
        words: { vi: unit, en: unit },
        certainty: 'sure',
      };
    }
    const reading = readPath(path, context);
    const isTotal =
      isTotalLine(each.text) && reading.unknown.length <= 1 && alone.words.vi === 'Tổng số người';
    if (isTotal && open.length <= 1) {
      // Under a list of some units stands their sum, not the province's.
      const isOfListed = listed.length > 0 && !/toàn (?:tỉnh|thành phố)/iu.test(each.text);
      return {
        ...base,
        ...common,
        isHead: false,
        meaning: { kind: 'count', who: isOfListed ? { dimension: 'unit', in: listed } : everybody },
        words: isOfListed
          ? { vi: 'Tổng các đơn vị của biểu', en: 'All units of the form' }
          : { vi: 'Tổng số người', en: 'Everybody' },
        certainty: 'sure',
      };
    }
    const saysNothing =
      alone.unknown.length === 0 && alone.meaning === null && alone.words.vi === 'Tổng số người';
    if (reading.isHead || (saysNothing && isNeutralHead(each.text)))
      return {
        ...base,
        ...common,
        ...head,
        isHead: true,
      };
    return { ...base, ...common, isHead: false, ...bindReading(base, reading) };
  });
  // A head over nothing is a row of its own: "Tin học" in a list of criteria.
  return bound.map((row, index) => {
    const isOver = bound[index + 1]?.path.some(
      (text, depth) => depth === row.path.length - 1 && text === row.path.at(-1),
    );
    if (isOver === true && isOfGroups(row)) return { ...row, ...head, isHead: true };
    if (!row.isHead || (isOver ?? false)) return row;
    const { key, place, path, mark } = row;
    const reading = readPath(path, context);
    if (reading.subject === null) return row;
    return { ...row, isHead: false, ...bindHead({ key, place, path, mark, suggestion: null }, reading) };
  });
}

const headWords = { vi: 'Dòng tiêu đề', en: 'A head' };
const head = { meaning: none(headWords), suggestion: null, words: headWords, certainty: 'sure' } as const;

/** "Dân tộc" over the names of some. */
function isOfGroups({ path }: UnderstoodRow): boolean {
  return fold(coreOf(path.at(-1) ?? '')) === 'dan toc';
}

function isNeutralHead(text: string): boolean {
  return /^(?:\S{1,4}[.)]?\s*)?(?:cơ cấu|phân tích|trong đó|chia ra|chia theo)/iu.test(
    tidyText(text).replace(/^\W+/u, ''),
  );
}
