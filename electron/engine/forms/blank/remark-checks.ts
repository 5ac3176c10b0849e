import type { Condition } from '../../../../shared/analysis/condition';
import { everybody } from '../../../../shared/analysis/condition';
import type { RemarkCheck } from '../../../../shared/forms/blank-check';
import type { BlankBinding, BlankMeaning } from '../../../../shared/forms/blank-form';
import type { Leaf } from '../../../../shared/forms/form';
import { formatDate } from '../../../../shared/text/dates';
import type { Text } from '../../../../shared/text/language';
import { formatCount } from '../../../../shared/text/numbers';
import { peopleCount } from '../../../../shared/text/people-count';
import { findDimension } from '../../../../shared/analysis/dimensions';
import type { Question } from '../../analyse/question';
import { emptyFigures } from '../beside-figures';
import { columnLetter } from '../../read/sheet';
import { countCells, countUnits } from '../count-cells';
import { referenceDates } from './reference-dates';
import type { FilledSheet } from './blank-lines';
import type { PrintedFigure } from './place-values';
import type { UnderstoodBlank } from './understand-blank';

/** The dates that the figures are of. */
export interface FigureDates {
  /** Of ages and everything that is counted by a date. */
  readonly asOf: string;
  /** What the roster itself says; null where it does not. */
  readonly roster: string | null;
}

/** A form that prints another date than that of the figures is told before it is saved. */
export function dateChecks({ sheet, table }: UnderstoodBlank, { asOf, roster }: FigureDates): RemarkCheck[] {
  return referenceDates(table).flatMap((printed): RemarkCheck[] => {
    const differs = (date: string | null): date is string => date !== null && !date.startsWith(printed);
    const said = (language: 'vi' | 'en'): string =>
      printed.length === 4 ? printed : formatDate(printed, language);
    const check = (text: Text): RemarkCheck[] => [
      { id: `date:${printed}`, sheet: sheet.name, kind: 'date', state: 'broken', text },
    ];
    const form = {
      vi: `Biểu ghi ${printed.length === 4 ? 'năm' : 'số liệu đến'} ${said('vi')}`,
      en: `The form says ${printed.length === 4 ? 'the year' : 'as of'} ${said('en')}`,
    };
    if (differs(asOf))
      return check({
        vi: `${form.vi}; số đang điền tính đến ${formatDate(asOf, 'vi')}. Hãy đổi ngày tính số liệu, hoặc sửa ngày trên biểu.`,
        en: `${form.en}; the figures are as of ${formatDate(asOf, 'en')}. Change the reference date, or the date on the form.`,
      });
    if (differs(roster))
      return check({
        vi: `${form.vi}; danh sách đang mở là của ngày ${formatDate(roster, 'vi')}.`,
        en: `${form.en}; the open roster is of ${formatDate(roster, 'en')}.`,
      });
    return [];
  });
}

/** What the figures do not say by themselves: nothing is recorded of a column, or of whom the title counts. */
export async function remarkChecks(
  asked: Question,
  { understood: { sheet, columns, rows, scope, leaves }, recorded }: FilledSheet,
): Promise<RemarkCheck[]> {
  const remark = (id: string, text: Text): RemarkCheck => ({
    ...{ id, sheet: sheet.name, kind: 'remark', state: 'explained', text },
  });
  const criteria = rows.flatMap(({ meaning, path, key }) =>
    whoOf(meaning).map((who) => ({ id: key, label: path.at(-1) ?? '', who })),
  );
  const notes = emptyFigures(columns.flatMap(leafOf), criteria, recorded);
  return [
    ...notes.flatMap((note, index) =>
      note.kind === 'remark' ? [remark(`recorded:${index}`, note.text)] : [],
    ),
    ...columns.flatMap(({ column, place }) => {
      const text = leaves.get(column)?.remark;
      return text ? [remark(`leaf:${place}`, inColumn(place, text))] : [];
    }),
    ...(await leftOut(asked, scope)).map((text, index) => remark(`left-out:${index}`, text)),
  ];
}

const inColumn = (place: string, { vi, en }: Text): Text => ({
  vi: `Cột ${place}: ${vi}`,
  en: `Column ${place}: ${en}`,
});

function leafOf({ meaning, place }: BlankBinding): Leaf[] {
  return whoOf(meaning).map((who): Leaf => ({ label: '', mark: place, value: { kind: 'count', who } }));
}

/** Of whom a place counts people, or a share of them. */
function whoOf(meaning: BlankMeaning): Condition[] {
  if (meaning.kind === 'share') return [{ all: [meaning.who, meaning.of] }];
  return meaning.kind === 'count' || meaning.kind === 'tick' ? [meaning.who] : [];
}

/** People of whom the roster does not say whether the title is about them. */
async function leftOut(asked: Question, { meaning }: BlankBinding): Promise<Text[]> {
  if (meaning.kind !== 'count') return [];
  const parts = 'all' in meaning.who ? meaning.who.all : [meaning.who];
  const unknown = parts.flatMap((part, index) => {
    if (!('dimension' in part) || !('in' in part)) return [];
    const label = findDimension(part.dimension)?.label;
    const others = parts.filter((_, at) => at !== index);
    const who: Condition = { all: [...others, { dimension: part.dimension, in: [null] }] };
    return label ? [{ label, who }] : [];
  });
  const [counts = []] = await countCells(
    asked,
    [{ who: everybody }],
    unknown.map(({ who }) => who),
  );
  return unknown.flatMap(({ label }, index): Text[] => {
    const people = counts[index] ?? 0;
    return people === 0
      ? []
      : [
          {
            vi: `${formatCount(people, 'vi')} người không ghi “${label.vi}” nên không được tính theo tiêu đề của biểu.`,
            en: `Not counted, as “${label.en}” is not recorded and the title asks for it: ${peopleCount(formatCount(people, 'en'))}.`,
          },
        ];
  });
}

/** Figures that stood in the blank before: they are not replaced, and are told where they are others. */
export function printedChecks({ understood }: FilledSheet, printed: readonly PrintedFigure[]): RemarkCheck[] {
  if (printed.length === 0) return [];
  const numberOf = (text: string): number => Number(text.replace(/[\s.]/g, '').replace(',', '.'));
  const others = printed.filter(({ printed: text, counted }) => numberOf(text) !== counted);
  const places = others.slice(0, 5).map(({ row, column }) => `${columnLetter(column)}${row + 1}`);
  const more = others.length > places.length ? '…' : '';
  const [all, wrong] = [printed.length, others.length];
  const text: Text = {
    vi: `${formatCount(all, 'vi')} ô đã có sẵn số nên giữ nguyên${wrong === 0 ? ', đều bằng số đếm được.' : `; ${formatCount(wrong, 'vi')} ô khác số đếm được (${places.join(', ')}${more}). Hãy xóa số cũ trong biểu rồi điền lại.`}`,
    en: `Cells that hold a figure already and stay as they are: ${formatCount(all, 'en')}${wrong === 0 ? ', all as counted.' : `; other than counted: ${formatCount(wrong, 'en')} (${places.join(', ')}${more}). Clear the old figures in the form and fill it again.`}`,
  };
  return [
    {
      id: 'printed',
      sheet: understood.sheet.name,
      kind: 'remark',
      state: wrong === 0 ? 'explained' : 'broken',
      text,
    },
  ];
}

/** People of units that a list of units leaves out. */
export async function unitChecks(question: Question, { understood }: FilledSheet): Promise<RemarkCheck[]> {
  const { rows, columns, mode, sheet } = understood;
  const named = new Set(
    [...rows, ...columns].flatMap(({ meaning }) =>
      'who' in meaning && meaning.who ? unitsIn(meaning.who) : [],
    ),
  );
  if (mode !== 'given' || named.size < 2) return [];
  const { units } = await countUnits(question, [{ who: everybody }], [everybody]);
  const others = units.flatMap(({ unit, figures }) => {
    const people = figures[0]?.[0] ?? 0;
    return named.has(unit) || people === 0 ? [] : [{ unit, people }];
  });
  if (others.length === 0) return [];
  const people = others.reduce((sum, each) => sum + each.people, 0);
  const names = (none: string): string =>
    others
      .slice(0, 5)
      .map(({ unit }) => unit ?? none)
      .join(', ') + (others.length > 5 ? '…' : '');
  const text: Text = {
    vi: `${formatCount(people, 'vi')} người của ${formatCount(others.length, 'vi')} đơn vị không có trong biểu: ${names('chưa rõ đơn vị')}.`,
    en: `Not in the form: ${peopleCount(formatCount(people, 'en'))} of other units (${formatCount(others.length, 'en')}): ${names('unit not recorded')}.`,
  };
  return [{ id: 'other-units', sheet: sheet.name, kind: 'remark', state: 'explained', text }];
}

function unitsIn(condition: Condition): (string | null)[] {
  if ('all' in condition) return condition.all.flatMap(unitsIn);
  if ('any' in condition) return condition.any.flatMap(unitsIn);
  return 'dimension' in condition && condition.dimension === 'unit' && 'in' in condition
    ? [...condition.in]
    : [];
}
