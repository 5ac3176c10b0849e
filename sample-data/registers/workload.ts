import type { Person } from '../province/person';
import { wholeNumber, type Random } from '../random/random';
import { byUnit } from '../province/by-unit';
import { shareOut } from './share-out';
import { SIGNATURES, type RegisterColumn, type RegisterRow, type RegisterSheet } from './register-sheet';

/** In 2024, exactly. */
const RECEIVED = 204_318;
const LATE = 2_043;
const UNSETTLED_OF = 60;
/** January to June: 97 % satisfied; the second half a little less. */
const HALVES = [
  { asked: 23_400, satisfied: 22_698 },
  { asked: 24_600, satisfied: 23_542 },
] as const;

export interface UnitMonth {
  readonly unit: string;
  readonly month: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  readonly letters: number;
  readonly asked: number;
  readonly satisfied: number;
}

/** The truth: what each unit of the province handled in each month of 2024. */
export function unitMonths(random: Random, people: readonly Person[]): UnitMonth[] {
  const places = [...byUnit(people)].flatMap(([unit, staff]) => {
    const load = 0.6 + random() * 0.9;
    return Array.from({ length: 12 }, (_, month) => ({
      unit,
      month: month + 1,
      weight: staff.length * load * (0.8 + random() * 0.4),
    }));
  });
  const weights = places.map(({ weight }) => weight);
  const received = shareOut(RECEIVED, weights);
  const late = shareOut(
    LATE,
    received.map((count) => count * (random() < 0.5 ? 0 : random())),
  );
  const asked = new Array<number>(places.length).fill(0);
  const satisfied = new Array<number>(places.length).fill(0);
  HALVES.forEach((half, index) => {
    const ofHalf = places.map(({ month, weight }) => (Math.ceil(month / 6) === index + 1 ? weight : 0));
    shareOut(half.asked, ofHalf).forEach((count, at) => (asked[at] = (asked[at] ?? 0) + count));
    const unhappy = shareOut(
      half.asked - half.satisfied,
      asked.map((count, at) => (ofHalf[at] === 0 ? 0 : count * random())),
    );
    asked.forEach((count, at) => {
      if (ofHalf[at] !== 0) satisfied[at] = count - (unhappy[at] ?? 0);
    });
  });
  return places.map(({ unit, month }, at) => {
    const [all, overdue] = [received[at] ?? 0, late[at] ?? 0];
    const open = Math.min(all - overdue, Math.floor(all / UNSETTLED_OF));
    return {
      ...{ unit, month, received: all, late: overdue, onTime: all - overdue - open },
      letters: Math.max(0, overdue - (random() < 0.05 ? wholeNumber(random, 0, 1) : 0)),
      ...{ asked: asked[at] ?? 0, satisfied: satisfied[at] ?? 0 },
    };
  });
}

const COLUMNS: readonly RegisterColumn[] = [
  { path: ['TT'], width: 6 },
  { path: ['Đơn vị'], width: 28 },
  { path: ['Tháng'], width: 12 },
  { path: ['Hồ sơ thủ tục hành chính', 'Tiếp nhận'], width: 11 },
  { path: ['Hồ sơ thủ tục hành chính', 'Đúng hạn'], width: 11 },
  { path: ['Hồ sơ thủ tục hành chính', 'Trễ hạn'], width: 11 },
  { path: ['Số thư xin lỗi'], width: 10 },
  { path: ['Khảo sát người dân', 'Số phiếu'], width: 11 },
  { path: ['Khảo sát người dân', 'Hài lòng'], width: 11 },
];

export function workloadSheet(months: readonly UnitMonth[]): RegisterSheet {
  const rows: RegisterRow[] = [];
  const figures = ({ received, onTime, late, letters, asked, satisfied }: UnitMonth): number[] => [
    ...[received, onTime, late, letters, asked, satisfied],
  ];
  const sum = (of: readonly UnitMonth[]): number[] =>
    [0, 1, 2, 3, 4, 5].map((at) => of.reduce((all, month) => all + (figures(month)[at] ?? 0), 0));
  [...new Set(months.map(({ unit }) => unit))].forEach((unit, index) => {
    const own = months.filter((month) => month.unit === unit);
    own.forEach((month, at) => {
      const time = `Tháng ${month.month}`;
      if (at === 0) rows.push({ kind: 'entry', cells: [index + 1, unit, time, ...figures(month)] });
      else rows.push({ kind: 'more', merged: [0, 1], cells: [null, null, time, ...figures(month)] });
    });
    rows.push({ kind: 'total', cells: [null, 'Cộng', null, ...sum(own)] });
  });
  rows.push({ kind: 'total', cells: [null, 'Tổng cộng toàn tỉnh', null, ...sum(months)] });
  return {
    titles: [
      'UBND TỈNH MẪU',
      'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH VÀ MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN NĂM 2024',
      '(Số liệu theo tháng của bộ phận một cửa cấp xã)',
    ],
    ...{ columns: COLUMNS, rows, footer: SIGNATURES },
  };
}
