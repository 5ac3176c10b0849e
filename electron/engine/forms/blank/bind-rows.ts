import { everybody, type Condition } from '../../../../shared/analysis/condition';
import { fold } from '../../../../shared/text/fold';
import { tidyText } from '../../normalise/tidy-text';
import { isTotalLine } from '../../understand/row-patterns';
import {
  bindHead,
  bindReading,
  isEverybody,
  keyOf,
  narrowedTo,
  none,
  notUnderstood,
  type Base,
  type BlankAnswers,
} from './binding';
import { answeredRows } from './answered-rows';
import { withSlips } from './age-slips';
import { coreOf } from './core-text';
import type { Labelled } from './body-labels';
import { excludesItself } from './excludes-itself';
import type { FormContext } from './piece';
import { readPath, type Reading } from './read-path';
import { isSamePlace, namesParts, placeRows, type RowPlace } from './row-places';
import type { RowWords } from './row-words';
import { withRest, withSums } from './row-sums';
import { totalOf } from './row-totals';
import type { UnderstoodRow } from './understood-row';

interface RowFrame {
  readonly unitOf: (text: string) => string | null;
  readonly context: FormContext;
  readonly answers: BlankAnswers;
}

/** With the unit that the column of labels names beside the row's own words. */
interface GroupedWords extends RowWords {
  readonly groupUnit: string | null;
}

type Own = Omit<UnderstoodRow, keyof Base | 'row' | 'unit' | 'said' | 'inside'> &
  Partial<Pick<Base, 'suggestion'>>;

/** What each row of a form counts: by its label, the labels that it stands under, and what a total adds up, answers too. */
export function bindRows(
  labelled: readonly Labelled[],
  { unitOf, context, answers }: RowFrame,
): UnderstoodRow[] {
  const words = labelled.map((each): GroupedWords => {
    const alone = readPath([each.text], context);
    const unit = each.group === null ? unitOf(each.text) : null;
    return {
      ...each,
      unit,
      isSubject: alone.isHead,
      isTotal: unit === null && isBareTotal(each.text, alone),
      groupUnit: each.group === null ? null : unitOf(each.group),
    };
  });
  const places = placeRows(words);
  const bound = words.map((row, index) => bindRow(row, index, words, places, context));
  const read = answeredRows(withoutRepeated(withSlips(withHeads(bound, places, context))), answers);
  const asAnswered = answeredRows(withRest(read, places), answers);
  const totalled = asAnswered.map((row, index) => {
    const of = places[index]?.total ?? null;
    return of === null || row.certainty === 'answered'
      ? row
      : { ...row, ...totalOf(of, index, asAnswered, places) };
  });
  return withSums(totalled, places);
}

function isBareTotal(text: string, { who, meaning, unknown }: Reading): boolean {
  if (!isTotalLine(text)) return false;
  if (namesParts(text)) return true;
  const says = ('all' in who && who.all.length > 0) || meaning !== null;
  return !says && (unknown.length === 0 || saysAll.test(fold(text)));
}

const saysAll =
  /^(?:tong cong|tong so|tong|cong)(?: chung)?(?: (?:toan tinh|toan thanh pho|toan nganh|cac don vi|chung))?$/;

function bindRow(
  row: GroupedWords,
  index: number,
  rows: readonly GroupedWords[],
  places: readonly RowPlace[],
  context: FormContext,
): UnderstoodRow {
  const under = places[index]?.under ?? [];
  const above = under.flatMap((place) => rows[place] ?? []);
  const beside = row.group === null ? [] : [row.group];
  const path = [...above.map(({ text }) => text), ...beside, row.text];
  const said = [
    ...above.filter(({ unit }) => unit === null).map(({ text }) => text),
    ...(row.groupUnit === null ? beside : []),
    ...(row.unit === null ? [row.text] : []),
  ];
  const units = [
    ...above.flatMap(({ unit }) => unit ?? []),
    ...(row.groupUnit === null ? [] : [row.groupUnit]),
  ];
  const inside: Condition = units.length === 0 ? everybody : { dimension: 'unit', in: units.slice(-1) };
  const base: Base = {
    ...{ key: keyOf('row', path), place: String(row.row + 1), path, mark: row.ordinal, suggestion: null },
  };
  const common = { ...base, row: row.row, unit: row.unit, said, inside };
  const siblings = rows.flatMap((each, place) =>
    place !== index && isSamePlace(places[place]?.under, under) ? [each.text] : [],
  );
  if (row.unit !== null) {
    const outer = readPath(said, { ...context, siblings: [] });
    const own: Condition = { dimension: 'unit', in: [row.unit] };
    const who: Condition = isEverybody(outer.who) ? own : { all: [own, outer.who] };
    const text = (language: 'vi' | 'en'): string =>
      isEverybody(outer.who) ? (row.unit ?? '') : `${row.unit ?? ''} · ${outer.words[language]}`;
    return {
      ...{ ...common, isHead: false, meaning: { kind: 'count', who } },
      ...{ words: { vi: text('vi'), en: text('en') }, certainty: outer.isDoubtful ? 'asked' : 'sure' },
    };
  }
  return { ...common, ...narrowedTo(inside, bindWords(said, base, { ...context, siblings })) };
}

function bindWords(said: readonly string[], base: Base, context: FormContext): Own {
  const reading = readPath(said, context);
  const text = said.at(-1) ?? '';
  const alone = readPath([text], context);
  const saysNothing =
    alone.unknown.length === 0 && alone.meaning === null && alone.words.vi === 'Tổng số người';
  if (reading.isHead || (saysNothing && isNeutralHead(text))) return { ...head, isHead: true };
  if (excludesItself(reading.who) && !excludesItself(alone.who)) {
    // "Chưa là đảng viên" below "Đảng viên": the numbering slipped; nobody could be both.
    const own = bindReading(base, alone);
    return own.certainty === 'sure'
      ? { ...own, isHead: false, meaning: none(notUnderstood), suggestion: own.meaning, certainty: 'asked' }
      : { ...own, isHead: false };
  }
  return { ...bindReading(base, reading), isHead: false };
}

/** A head over nothing is a row of its own ("Tin học" in a list of criteria); one over the names of groups is none. */
function withHeads(
  rows: readonly UnderstoodRow[],
  places: readonly RowPlace[],
  context: FormContext,
): UnderstoodRow[] {
  return rows.map((row, index) => {
    const isOver = places.some(({ under }) => under.at(-1) === index);
    if (isOver && isOfGroups(row)) return { ...row, ...head, isHead: true };
    if (!row.isHead || isOver) return row;
    const { key, place, path, mark, said, inside } = row;
    const reading = readPath(said, context);
    if (reading.subject === null) return row;
    const base: Base = { key, place, path, mark, suggestion: null };
    return { ...row, isHead: false, ...narrowedTo(inside, bindHead(base, reading)) };
  });
}

/** Two rows under the same heads with the same words cannot both be what they say. */
function withoutRepeated(rows: readonly UnderstoodRow[]): UnderstoodRow[] {
  return rows.map((row, index) => {
    const isRepeated =
      row.certainty === 'sure' &&
      row.meaning.kind === 'count' &&
      rows.some(({ key, isHead }, other) => other !== index && key === row.key && !isHead);
    return isRepeated
      ? { ...row, meaning: none(notUnderstood), suggestion: row.meaning, certainty: 'asked' }
      : row;
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
