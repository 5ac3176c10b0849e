import type { Field } from '../roster/field';
import { fieldType, type FieldType } from '../roster/field-type';
import { fields, findField } from '../roster/fields';
import type { Text } from '../text/language';
import type { Condition } from './condition';
import type { Dimension, DimensionCategory } from './dimension';
import { isSensitiveCondition } from './disclosure/public-table';
import type { Library } from './library';
import { yesNo } from './yes-no';

/** How the value of a column is found where no field holds it. */
export type Derivation =
  /** The category that a dimension puts the person in. */
  | { readonly dimension: Dimension }
  /** Completed years since a date of the roster at the reference date. */
  | { readonly yearsSince: string }
  /** The day on which the retirement age is reached; the last day of that month, from which people retire (NĐ 135/2020/NĐ-CP). */
  | { readonly retirement: 'age-reached' | 'retires' }
  /** Whether the standard for this dimension that applies to the person is met; null where none applies. */
  | { readonly standard: string };

/** A column of the list of people: a field, or what follows from fields. */
export interface PeopleColumn {
  readonly id: string;
  readonly label: Text;
  readonly type: FieldType;
  /** In their natural order; absent for free text, numbers and dates. */
  readonly categories?: readonly DimensionCategory[];
  readonly sensitive: boolean;
  /** Null for what only follows from others. */
  readonly field: Field | null;
  /** Null for fields. */
  readonly from: Derivation | null;
  /** What no value is called, where "Chưa có thông tin" says too little. */
  readonly notRecorded?: Text;
  /** What it is and where it comes from, where the label says too little. */
  readonly definition?: Text;
}

function ofField(field: Field): PeopleColumn[] {
  const type = fieldType(field);
  if (type === null) return [];
  const categories = field.vocabulary?.categories ?? (field.kind === 'yes-no' ? yesNo : undefined);
  const { id, label, sensitive = false } = field;
  return [{ id, label, type, sensitive, field, from: null, ...(categories && { categories }) }];
}

const age: PeopleColumn = {
  id: 'age',
  label: { vi: 'Tuổi tại ngày tính', en: 'Age at the reference date' },
  ...{ type: 'number', sensitive: false, field: null, from: { yearsSince: 'birth_date' } },
};

const fieldColumns: readonly PeopleColumn[] = fields.flatMap((field) =>
  field.id === 'birth_date' ? [...ofField(field), age] : ofField(field),
);
const byField = new Map(fieldColumns.map((column) => [column.id, column]));

/** The column of what a roster can record; what the definitions of a workspace add is in `peopleColumnsOf`. */
export function fieldColumn(id: string): PeopleColumn | undefined {
  return byField.get(id);
}

const bornAndSex: Text = { vi: 'Chưa đủ ngày sinh, giới tính', en: 'Birth date or sex not recorded' };

/** Dates and years that dimensions divide into bands. */
const measured: readonly PeopleColumn[] = [
  {
    id: 'retirement_age_date',
    label: { vi: 'Ngày đủ tuổi nghỉ hưu', en: 'Retirement age reached on' },
    ...{ type: 'date', sensitive: false, field: null, from: { retirement: 'age-reached' } },
    notRecorded: bornAndSex,
    definition: {
      vi: 'Ngày đủ tuổi nghỉ hưu trong điều kiện bình thường, theo Nghị định 135/2020/NĐ-CP; ngày sinh chỉ ghi năm thì tính từ ngày 01/01.',
      en: 'The day of reaching the normal retirement age, by Decree 135/2020/ND-CP; a bare year of birth counts from 1 January.',
    },
  },
  {
    id: 'retirement_date',
    label: { vi: 'Thời điểm nghỉ hưu', en: 'Retirement date' },
    ...{ type: 'date', sensitive: false, field: null, from: { retirement: 'retires' } },
    notRecorded: bornAndSex,
    definition: {
      vi: 'Ngày cuối cùng của tháng đủ tuổi nghỉ hưu trong điều kiện bình thường, theo Nghị định 135/2020/NĐ-CP.',
      en: 'The last day of the month of reaching the normal retirement age, by Decree 135/2020/ND-CP.',
    },
  },
  {
    id: 'seniority_years',
    label: { vi: 'Số năm công tác', en: 'Years of service' },
    ...{ type: 'number', sensitive: false, field: null, from: { yearsSince: 'recruitment_date' } },
    definition: {
      vi: 'Số năm tròn từ ngày tuyển dụng đến ngày tính.',
      en: 'Completed years from the recruitment date to the reference date.',
    },
  },
  {
    id: 'party_seniority_years',
    label: { vi: 'Số năm tuổi Đảng', en: 'Completed years in the Party' },
    ...{ type: 'number', sensitive: true, field: null, from: { yearsSince: 'party_date' } },
    definition: {
      vi: 'Số năm tròn từ ngày vào Đảng đến ngày tính.',
      en: 'Completed years from admission to the Party to the reference date.',
    },
  },
];

/** A dimension that is no field of its own. */
function ofDimension(dimension: Dimension): PeopleColumn[] {
  const { id, label, categories, sensitive = false, source, notRecorded, definition } = dimension;
  const stored = 'column' in source ? source.column : 'number' in source ? source.number : null;
  if (stored !== null && findField(stored)) return [];
  return [
    {
      ...{ id, label, type: 'text', sensitive, field: null, from: { dimension } },
      ...(categories && { categories }),
      ...(notRecorded && { notRecorded }),
      ...(definition && { definition }),
    },
  ];
}

const judgements: readonly DimensionCategory[] = [
  { id: 'met', label: { vi: 'Đạt', en: 'Met' } },
  { id: 'not_met', label: { vi: 'Chưa đạt', en: 'Not met' } },
  { id: 'unknown', label: { vi: 'Chưa có thông tin', en: 'Not recorded' } },
];

function ofStandards({ id, label }: Dimension, library: Library): PeopleColumn {
  const condition: Condition = { standard: id, is: 'set' };
  return {
    id: `standard_${id}`,
    label: { vi: `Chuẩn: ${label.vi}`, en: `Standard: ${label.en}` },
    ...{ type: 'text', sensitive: isSensitiveCondition(condition, library), field: null },
    ...{ from: { standard: id }, categories: judgements },
    notRecorded: { vi: 'Không có chuẩn áp dụng', en: 'No standard applies' },
    definition: {
      vi: 'Người này đạt mức tối thiểu dành cho mình hay chưa, theo các chuẩn có hiệu lực tại ngày tính.',
      en: 'Whether the least level that is set for the person is reached, by the standards valid at the reference date.',
    },
  };
}

const known = new WeakMap<Library, ReadonlyMap<string, PeopleColumn>>();

function columnsById(library: Library): ReadonlyMap<string, PeopleColumn> {
  const found = known.get(library);
  if (found) return found;
  const judged = new Set(library.standards.map(({ dimension }) => dimension));
  const all = [
    ...fieldColumns,
    ...measured,
    ...library.dimensions.flatMap(ofDimension),
    ...library.dimensions.filter(({ id }) => judged.has(id)).map((each) => ofStandards(each, library)),
  ];
  const made = new Map(all.map((column) => [column.id, column]));
  known.set(library, made);
  return made;
}

/** Every column that the list of people can have: the fields, what follows from them, and what the workspace defines. */
export function peopleColumnsOf(library: Library): readonly PeopleColumn[] {
  return [...columnsById(library).values()];
}

export function peopleColumnIn(library: Library, id: string): PeopleColumn | undefined {
  return columnsById(library).get(id);
}

/** Whom a value of a column is recorded of, as a condition; null where no condition says it. */
export function valueCondition(
  { id, field, from }: PeopleColumn,
  value: string | null,
  { dimensions }: Library,
): Condition | null {
  if (from !== null && 'dimension' in from) return { dimension: from.dimension.id, in: [value] };
  if (from !== null && 'standard' in from) return judgedCondition(from.standard, value);
  if (from !== null) return null;
  if (value === null) return { field: id, blank: true };
  return field !== null && dimensions.some((each) => each.id === id) ? { dimension: id, in: [value] } : null;
}

function judgedCondition(standard: string, value: string | null): Condition {
  const isSet: Condition = { standard, is: 'set' };
  const isUnknown: Condition = { dimension: standard, in: [null] };
  const isMet: Condition = { standard, is: 'met' };
  if (value === null) return { not: isSet };
  if (value === 'met') return isMet;
  return { all: [isSet, ...(value === 'unknown' ? [isUnknown] : [{ not: isUnknown }, { not: isMet }])] };
}
