import { createProvince } from './province/create-province';
import { mergers } from './province/mergers';
import { yearBefore } from './province/year-before';
import { createRandom } from './random/random';
import { createRegisters } from './registers/create-registers';
import { mergersSheet } from './registers/mergers-sheet';
import { registerWorkbook } from './registers/register-workbook';
import { HEADERS, writeRow } from './spelling/write-row';
import { assertAcceptance } from './write/assert-acceptance';
import { BYTE_ORDER_MARK, csvLine } from './write/csv';
import { countFigures } from './write/figures';
import { createWorkbook } from './write/workbook';

const SEED = 20241231;

/** The files of the sample province and its registers by name, byte for byte as they are committed. */
export async function createSampleFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const people = createProvince(SEED);
  const figures = countFigures(people);
  assertAcceptance(figures);
  const random = createRandom(SEED + 1);
  const rows = people.map((person) => writeRow(random, person));
  const csv = BYTE_ORDER_MARK + csvLine(HEADERS) + rows.map(csvLine).join('');
  const earlier = yearBefore(people, SEED + 2);
  const earlierRandom = createRandom(SEED + 3);
  const earlierRows = earlier.people.map((person) => writeRow(earlierRandom, person));
  return new Map([
    ['tinh-mau.xlsx', await createWorkbook(rows)],
    ['tinh-mau.csv', Buffer.from(csv, 'utf8')],
    ['tinh-mau.figures.json', Buffer.from(`${JSON.stringify(figures, null, 2)}\n`, 'utf8')],
    ['tinh-mau-2023.xlsx', await createWorkbook(earlierRows, '31/12/2023')],
    ['tinh-mau-2023.changes.json', Buffer.from(`${JSON.stringify(earlier.changes, null, 2)}\n`, 'utf8')],
    ['sap-xep-don-vi.xlsx', await registerWorkbook({ 'Sắp xếp': mergersSheet(mergers(people)) })],
    ...(await createRegisters(people, SEED + 2)),
  ]);
}
