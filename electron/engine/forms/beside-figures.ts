import { conditionWords } from '../../../shared/analysis/condition-words';
import type { FormNote } from '../../../shared/forms/filled-form';
import { countedBy, type CriterionRow, type Leaf } from '../../../shared/forms/form';
import type { Text } from '../../../shared/text/language';
import { formatCount } from '../../../shared/text/numbers';
import type { Question } from '../analyse/question';
import type { Recorded, Subject } from './recorded';

/** What the figures of a form do not say by themselves: a filter, and figures that stay empty for want of data. */
export function besideFigures(
  asked: Question,
  leaves: readonly Leaf[],
  rows: readonly CriterionRow[],
  recorded: Recorded,
): FormNote[] {
  return [...filtered(asked), ...emptyFigures(leaves, rows, recorded)];
}

/** Which figures stay empty because the roster, or that of some units, does not record what they count. */
export function emptyFigures(
  leaves: readonly Leaf[],
  rows: readonly CriterionRow[],
  recorded: Recorded,
): FormNote[] {
  return [...emptyPlaces(leaves, rows, recorded), ...inSomeUnits(leaves, recorded)];
}

function filtered({ filter, library }: Question): FormNote[] {
  if ('all' in filter && filter.all.length === 0) return [];
  const words = (language: 'vi' | 'en'): string => conditionWords(filter, { library, language });
  return [
    remark({
      vi: `Biểu chỉ tính những người được lọc: ${words('vi')}.`,
      en: `The form counts only the people of the filter: ${words('en')}.`,
    }),
  ];
}

interface Place {
  readonly subject: Subject;
  readonly columns: string[];
  readonly rows: string[];
}

/** The places of the form that ask of each thing, by the condition that stands there. */
function placesOf(
  leaves: readonly Leaf[],
  rows: readonly CriterionRow[],
  subjectsOf: (condition: NonNullable<ReturnType<typeof countedBy>>) => readonly Subject[],
): Place[] {
  const places = new Map<string, Place>();
  const at = (subject: Subject): Place => {
    let place = places.get(subject.label.vi);
    if (!place) places.set(subject.label.vi, (place = { subject, columns: [], rows: [] }));
    return place;
  };
  for (const leaf of leaves) {
    const who = countedBy(leaf);
    const mark = leaf.markText ?? leaf.mark;
    for (const subject of who ? subjectsOf(who) : []) {
      const { columns } = at(subject);
      if (columns.at(-1) !== mark) columns.push(mark);
    }
  }
  for (const { label, who } of rows)
    for (const subject of who ? subjectsOf(who) : []) {
      const { rows: named } = at(subject);
      if (named.at(-1) !== label) named.push(label);
    }
  return [...places.values()];
}

function emptyPlaces(leaves: readonly Leaf[], rows: readonly CriterionRow[], recorded: Recorded): FormNote[] {
  const whole = placesOf(leaves, rows, (who) => (recorded.tells(who) ? [] : recorded.missing(who)));
  const part = placesOf(leaves, rows, (who) => (recorded.tells(who) ? recorded.missing(who) : []));
  return [
    ...listed(whole, (places) => ({
      vi: `Danh sách không ghi: ${places.vi}. Các ô này để trống vì không có thông tin; số 0 sẽ có nghĩa là không có ai.`,
      en: `The roster does not record: ${places.en}. These cells stay empty for want of data; 0 would mean nobody.`,
    })),
    ...listed(part, (places) => ({
      vi: `Danh sách không ghi: ${places.vi}. Các ô này chỉ tính theo thông tin còn lại, nên có thể thiếu.`,
      en: `The roster does not record: ${places.en}. These cells are counted by what else it says and may be too low.`,
    })),
  ];
}

function listed(places: readonly Place[], say: (list: Text) => Text): FormNote[] {
  if (places.length === 0) return [];
  return [remark(say({ vi: listOf(places, 'vi'), en: listOf(places, 'en') }))];
}

function listOf(places: readonly Place[], language: 'vi' | 'en'): string {
  const vi = language === 'vi';
  return places
    .map(({ subject, columns, rows }) => {
      const where = [
        ...(columns.length > 0 ? [`${vi ? 'cột' : 'column'} ${columns.join(', ')}`] : []),
        ...(rows.length > 0 ? [`${vi ? 'dòng' : 'row'} ${rows.map((row) => `“${row}”`).join(', ')}`] : []),
      ];
      return `${subject.label[language]} (${where.join('; ')})`;
    })
    .join('; ');
}

const mostNamed = 3;

/** What the sheets of some units do not have: their cells stay empty, the total is of the others. */
function inSomeUnits(leaves: readonly Leaf[], recorded: Recorded): FormNote[] {
  const places = placesOf(leaves, [], (who) => (recorded.tells(who) ? recorded.asked(who) : []));
  return places.flatMap(({ subject, columns }): FormNote[] => {
    const units = recorded.unitsWithout(subject);
    if (units.length === 0 || recorded.isMissing(subject)) return [];
    const named = units.slice(0, mostNamed).join(', ');
    const rest = units.length - mostNamed;
    const more = (language: 'vi' | 'en'): string =>
      rest <= 0
        ? ''
        : language === 'vi'
          ? ` và ${formatCount(rest, 'vi')} đơn vị khác`
          : ` and ${formatCount(rest, 'en')} more`;
    return [
      remark({
        vi: `Danh sách của ${named}${more('vi')} không ghi ${subject.label.vi} (cột ${columns.join(', ')}): ô của các đơn vị này để trống, dòng tổng chỉ gồm các đơn vị có ghi.`,
        en: `The rosters of ${named}${more('en')} do not record ${subject.label.en} (column ${columns.join(', ')}): their cells stay empty, and the total is of the others.`,
      }),
    ];
  });
}

function remark(text: Text): FormNote {
  return { kind: 'remark', mark: null, text };
}
