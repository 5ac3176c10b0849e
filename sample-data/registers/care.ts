import { chance, type Random } from '../random/random';
import { shareOut } from './share-out';
import { SIGNATURES, type RegisterColumn, type RegisterRow, type RegisterSheet } from './register-sheet';

/** At the end of 2024, exactly. */
const PROTECTED = 6_276;
const TREATED = 11_550;
const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

export interface CareUnit {
  readonly unit: string;
  readonly isTreatment: boolean;
  /** People at the end of each quarter of 2024. */
  readonly people: readonly number[];
}

const CARE = [
  'Trung tâm Bảo trợ xã hội',
  'Trung tâm Nuôi dưỡng người già',
  'Làng trẻ em',
  'Trung tâm Công tác xã hội',
];
const TREATMENT = ['Cơ sở cai nghiện', 'Cơ sở xã hội', 'Trung tâm Điều trị'];

/** The truth: homes and treatment centres of a city's department, in each quarter. */
export function careUnits(random: Random): CareUnit[] {
  const units = [
    ...[1, 2].flatMap((number) => CARE.map((name) => ({ unit: `${name} số ${number}`, isTreatment: false }))),
    ...[1, 2, 3].flatMap((number) =>
      TREATMENT.map((name) => ({ unit: `${name} số ${number}`, isTreatment: true })),
    ),
  ];
  const counts = [false, true].flatMap((isTreatment) => {
    const own = units.filter((unit) => unit.isTreatment === isTreatment);
    const last = shareOut(
      isTreatment ? TREATED : PROTECTED,
      own.map(() => 0.5 + random()),
    );
    return own.map((unit, index) => ({ ...unit, last: last[index] ?? 0 }));
  });
  return counts.map(({ unit, isTreatment, last }) => ({
    ...{ unit, isTreatment },
    people: QUARTERS.map((_, quarter) =>
      quarter === 3 ? last : last + Math.round((chance(random, 0.5) ? 1 : -1) * last * 0.04 * random()),
    ),
  }));
}

export function careSheet(units: readonly CareUnit[]): RegisterSheet {
  const columns: RegisterColumn[] = [
    { path: ['STT'], width: 6 },
    { path: ['Tên đơn vị'], width: 40 },
    ...QUARTERS.flatMap((quarter) => [
      { path: [`Quý ${quarter} năm 2024`, 'Số người được bảo trợ'], width: 12 },
      { path: [`Quý ${quarter} năm 2024`, 'Số người đang điều trị'], width: 12 },
    ]),
  ];
  const rows = units.map(({ unit, isTreatment, people }, index): RegisterRow => ({
    kind: 'entry',
    cells: [index + 1, unit, ...people.flatMap((count) => (isTreatment ? [null, count] : [count, null]))],
  }));
  const totals = QUARTERS.flatMap((_, quarter) =>
    [false, true].map((isTreatment) =>
      units.reduce(
        (sum, unit) => sum + (unit.isTreatment === isTreatment ? (unit.people[quarter] ?? 0) : 0),
        0,
      ),
    ),
  );
  return {
    titles: [
      'SỞ LAO ĐỘNG, THƯƠNG BINH VÀ XÃ HỘI THÀNH PHỐ MẪU',
      'SỐ NGƯỜI ĐƯỢC BẢO TRỢ, ĐIỀU TRỊ TẠI CÁC ĐƠN VỊ TRỰC THUỘC',
    ],
    columns,
    rows: [...rows, { kind: 'total', cells: [null, 'Tổng cộng', ...totals] }],
    footer: SIGNATURES,
  };
}
