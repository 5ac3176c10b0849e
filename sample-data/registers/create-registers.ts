import type { Person } from '../province/person';
import { createRandom } from '../random/random';
import { careSheet, careUnits } from './care';
import { conductOf, conductSheet } from './conduct';
import { ratingSheet, yearRatings } from './rating';
import { assertSeeds } from './assert-seeds';
import { countRegisters, type RegisterTruth } from './register-figures';
import { registerWorkbook } from './register-workbook';
import { attendances, trainingSheet } from './training';
import { travelSheet, trips } from './travel';
import { unitMonths, workloadSheet } from './workload';

/** The registers of the sample province by file name, byte for byte as they are committed. */
export async function createRegisters(
  people: readonly Person[],
  seed: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const random = createRandom(seed);
  const truth: RegisterTruth = {
    people,
    attended: attendances(random, people),
    trips: trips(random, people),
    ratings: yearRatings(random, people),
    conduct: { '2022': conductOf(random, people, 2022), '2023': conductOf(random, people, 2023) },
    months: unitMonths(random, people),
    care: careUnits(random),
  };
  const figures = countRegisters(truth);
  assertSeeds(figures);
  const { attended, ratings, conduct, months, care } = truth;
  return new Map([
    ['so-boi-duong.xlsx', await registerWorkbook({ 'Bồi dưỡng 2024': trainingSheet(random, attended) })],
    ['so-di-nuoc-ngoai.xlsx', await registerWorkbook({ 'Đi nước ngoài': travelSheet(random, truth.trips) })],
    ['so-xep-loai.xlsx', await registerWorkbook({ 'Xếp loại': ratingSheet(random, ratings) })],
    [
      'so-ung-xu.xlsx',
      await registerWorkbook({
        'Năm 2022': conductSheet(random, conduct['2022'], 2022),
        'Năm 2023': conductSheet(random, conduct['2023'], 2023),
      }),
    ],
    ['so-cong-viec.xlsx', await registerWorkbook({ 'Một cửa': workloadSheet(months) })],
    ['so-bao-tro-dieu-tri.xlsx', await registerWorkbook({ 'Bảo trợ, điều trị': careSheet(care) })],
    ['so-mau.figures.json', Buffer.from(`${JSON.stringify(figures, null, 2)}\n`, 'utf8')],
  ]);
}
