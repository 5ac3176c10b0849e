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
import { countCells } from '../count-cells';
import { referenceDates } from './reference-dates';
import type { FilledSheet } from './blank-lines';
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
  { understood: { sheet, columns, rows, scope }, recorded }: FilledSheet,
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
    ...(await leftOut(asked, scope)).map((text, index) => remark(`left-out:${index}`, text)),
  ];
}

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
