import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { BlankBinding, BlankMeaning, BlankRows } from '../../../../shared/forms/blank-form';
import { fold } from '../../../../shared/text/fold';
import type { UnderstoodColumn } from './bind-columns';
import type { UnderstoodRow } from './understood-row';
import { narrowedTo, none, notUnderstood } from './binding';
import { rated } from './person-words';
import type { FormContext } from './piece';
import { readPath, type Reading } from './read-path';
import { shareWords, type ShareWords } from './share-words';

interface ShareFrame {
  readonly mode: BlankRows;
  readonly rows: readonly UnderstoodRow[];
  readonly context: FormContext;
}

/** Columns of percentages: of whom, by their heads and the totals that stand beside them. Doubtful wholes are asked about. */
export function withShares(columns: readonly UnderstoodColumn[], frame: ShareFrame): UnderstoodColumn[] {
  if (frame.mode === 'people') return [...columns];
  return columns.map((column, index) => {
    const words =
      column.meaning.kind === 'label' || column.meaning.kind === 'ordinal' ? null : shareWords(column.path);
    return words ? { ...column, ...columnShare(words, index, columns, frame) } : column;
  });
}

/** Rows of percentages: "Tỷ lệ nữ (%)", and "Tỷ lệ (%)" below the row that it is of. */
export function withRowShares(rows: readonly UnderstoodRow[], context: FormContext): UnderstoodRow[] {
  const counted = rows.filter(({ meaning }) => meaning.kind === 'count');
  return rows.map((row, index) => {
    const words = row.unit === null ? shareWords(row.said) : null;
    if (!words) return row;
    const before = rows[index - 1];
    const isBare = shareWords(row.said.slice(-1))?.part.length === 0;
    const part = isBare ? (before?.said ?? []) : words.part;
    const outer = isBare ? part.slice(0, -1) : words.outer;
    const [own, whole] = [readPath(part, context), readWhole(words.of, outer, context)];
    const isShown = counted.some(
      ({ meaning }) => meaning.kind === 'count' && isSame(meaning.who, { all: [row.inside, whole.who] }),
    );
    return { ...row, isHead: false, ...narrowedTo(row.inside, share(own, whole, 'row', isShown)) };
  });
}

type Share = Pick<BlankBinding, 'meaning' | 'suggestion' | 'words' | 'certainty'>;

function columnShare(
  { part, outer, of }: ShareWords,
  index: number,
  columns: readonly UnderstoodColumn[],
  { mode, rows, context }: ShareFrame,
): Share {
  const marked = byMark(columns[index]?.mark ?? '', columns);
  if (marked) return marked;
  // "Tỷ lệ" alone is of the column before it.
  const left = columns[index - 1];
  const isAlone = part.length === 0;
  const ownPath = isAlone ? (left?.meaning.kind === 'count' ? left.path : []) : part;
  const own = readPath(ownPath, context);
  const above = isAlone ? ownPath.slice(0, -1) : outer;
  if (isSame(own.who, everybody) && own.unknown.length === 0) {
    // A column of everybody: each row of all the rows.
    const isFlat = mode === 'given' && isFlatList(rows);
    return share(own, everyone, 'form', isFlat);
  }
  const isRating = JSON.stringify(own.who).includes('"rating"');
  const whole = readWhole(of, above, context);
  const said = of === null && isRating && isSame(whole.who, everybody) ? ofRated : whole;
  const shown = (who: Condition): boolean =>
    columns.some(({ meaning }) => meaning.kind === 'count' && isSame(meaning.who, who));
  // Of a list of criteria it could be of the row, or of the column's total.
  const isOfRow =
    isRating ||
    mode === 'units' ||
    rows.every(
      ({ unit, meaning }) => unit !== null || meaning.kind !== 'count' || isSame(meaning.who, everybody),
    );
  return share(own, said, 'row', (of !== null || shown(said.who)) && isOfRow);
}

interface Whole extends Pick<Reading, 'who' | 'words' | 'unknown' | 'isDoubtful'> {
  readonly isSaid?: boolean;
}

const everyone: Whole = {
  who: everybody,
  words: { vi: 'Tổng số của biểu', en: 'All of the form' },
  unknown: [],
  isDoubtful: false,
};
const ofRated: Whole = {
  ...everyone,
  who: rated,
  words: { vi: 'Được đánh giá, xếp loại', en: 'Rated' },
};

function readWhole(of: string | null, outer: readonly string[], context: FormContext): Whole {
  return readPath(of === null || of === '' ? outer : [of], context);
}

function share(own: Reading, whole: Whole, within: 'row' | 'form', isShown: boolean): Share {
  const meaning: BlankMeaning = { kind: 'share', who: own.who, of: whole.who, within };
  const said = (language: 'vi' | 'en'): string => `${own.words[language]} / ${whole.words[language]}`;
  const words = { vi: `Tỷ lệ %: ${said('vi')}`, en: `Percentage: ${said('en')}` };
  const isUnderstood = own.unknown.length === 0 && whole.unknown.length === 0 && own.meaning === null;
  // All of the people of the same axis are 100 % of themselves.
  const isOfItself = within === 'row' && isSame(own.who, whole.who);
  if (!isUnderstood || isOfItself)
    return {
      meaning: none(notUnderstood),
      suggestion: null,
      words: { vi: 'Tỷ lệ: chưa rõ của ai', en: 'Share: not clear of whom' },
      certainty: 'asked',
    };
  if (isShown && !own.isDoubtful && !whole.isDoubtful)
    return { meaning, suggestion: null, words, certainty: 'sure' };
  return { meaning: none(notUnderstood), suggestion: meaning, words, certainty: 'asked' };
}

/** `5=4/3*100`, `4(=2*100/3)` in the row of column numbers says it best. */
function byMark(mark: string, columns: readonly UnderstoodColumn[]): Share | null {
  const said = /=\s*\(?(\d+)\s*(?:[*x]\s*100\s*)?[/:]\s*(\d+)\)?(?:\s*[*x]\s*100\s*%?)?\s*\)?$/i.exec(
    mark.trim(),
  );
  if (!said) return null;
  const named = (number: string | undefined): UnderstoodColumn | undefined =>
    columns.find(({ mark: own }) => /\d+/.exec(own)?.[0] === number);
  const [part, of] = [named(said[1]), named(said[2])];
  if (part?.meaning.kind !== 'count' || of?.meaning.kind !== 'count') return null;
  return {
    meaning: { kind: 'share', who: part.meaning.who, of: of.meaning.who, within: 'row' },
    suggestion: null,
    words: {
      vi: `Tỷ lệ %: ${part.words.vi} / ${of.words.vi}`,
      en: `Percentage: ${part.words.en} / ${of.words.en}`,
    },
    certainty: 'sure',
  };
}

/** One total and rows beside each other: no row is a part of another one that counts people. */
function isFlatList(rows: readonly UnderstoodRow[]): boolean {
  const counted = rows.filter(({ meaning }) => meaning.kind === 'count');
  const names = new Set(counted.map(({ path }) => JSON.stringify(path)));
  return (
    counted.some(
      ({ meaning, unit }) => unit === null && meaning.kind === 'count' && isSame(meaning.who, everybody),
    ) &&
    counted.every(({ path }) =>
      path.slice(1).every((_, depth) => !names.has(JSON.stringify(path.slice(0, depth + 1)))),
    )
  );
}

/** Whether two conditions are the same people by the same words, however nested. */
function isSame(one: Condition, other: Condition): boolean {
  return flat(one) === flat(other);
}

function flat(condition: Condition): string {
  const parts = (each: Condition): string[] =>
    'all' in each ? each.all.flatMap(parts) : [JSON.stringify(each)];
  return [...new Set(parts(condition))].sort().join();
}

/** Whether the heads of a place say that a percentage stands there. */
export function isShare({ meaning, mark }: Pick<BlankBinding, 'meaning' | 'mark'>): boolean {
  return (
    meaning.kind === 'share' || (meaning.kind === 'none' && /\*\s*100/.test(fold(mark) === '' ? '' : mark))
  );
}
