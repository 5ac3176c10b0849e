import type { Facts } from '../facts';
import type { GridCell } from '../grid';
import type { KnownPerson } from '../known-person';
import type { SectionField } from '../layout';
import { STAFF_GROUP_WORDS } from '../words/vocabulary-words';
import { sparse, type Line } from './line';
import type { SheetPlan } from './sheet-plan';

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
];
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SMALL = [...'abcdefghijklmnopqrstuvwxyz'];

/** What a section row gives to the rows below it. */
export const SECTION_FACTS: Readonly<Record<SectionField, (person: KnownPerson) => Partial<Facts>>> = {
  unit: ({ unit }) => ({ unit }),
  staff_group: ({ staffGroup }) => ({ staffGroup }),
  position: ({ position }) => ({ position }),
};

const LABELS: Readonly<Record<SectionField, (person: KnownPerson) => string>> = {
  unit: ({ unit }) => `UBND xã ${unit}`,
  staff_group: ({ staffGroup }) => STAFF_GROUP_WORDS[staffGroup].full[0] ?? '',
  position: ({ position }) => position,
};

/** The row that opens a section of people who share its field. */
export function sectionLine(
  { pen: { layout }, columns, hasOrdinal, nameColumn }: SheetPlan,
  field: SectionField,
  people: readonly KnownPerson[],
  order: number,
): Line {
  const [first] = people;
  if (first === undefined) throw new Error('sectionLine: nobody in the section');
  const cased = layout.sectionUpperCase ? LABELS[field](first).toUpperCase() : LABELS[field](first);
  const label = layout.sectionCount ? `${cased} (${people.length} người)` : cased;
  const numeral = layout.sectionNumerals
    ? numeralAt(layout.sections.indexOf(field), layout.sections.length, order)
    : null;
  const isApart = layout.sectionStyle === 'name_column' && hasOrdinal;
  const cells: Record<number, GridCell> = isApart
    ? { 0: numeral, [nameColumn]: label }
    : { 0: numeral === null ? label : `${numeral}. ${label}` };
  return {
    kind: 'section',
    cells: sparse(columns.length, cells),
    isMerged: layout.sectionStyle === 'merged',
  };
}

/** I, II for a single level; A, I, a from the outermost inwards. */
function numeralAt(level: number, levels: number, order: number): string | null {
  const series = levels === 1 ? ROMAN : ([CAPITALS, ROMAN, SMALL][level] ?? SMALL);
  return series[order] ?? null;
}
