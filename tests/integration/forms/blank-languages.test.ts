import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import { everybody } from '../../../shared/analysis/condition';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { blankSheet, filledOf } from './levels-roster';

const { folder } = temporaryFolder();

/** What is held, and where it is counted: a degree or a certificate of English, one of another language. */
const held: readonly (readonly [text: string, is: 'degree' | 'certificate' | null, other: boolean])[] = [
  ['ĐH tiếng Anh', 'degree', false],
  ['Cử nhân tiếng Anh; Pháp B', 'degree', true],
  ['Anh B; ĐH tiếng Pháp', 'certificate', false],
  ['Anh B1', 'certificate', false],
  ['Anh C; Nga A', 'certificate', true],
  ['Pháp B', null, true],
  ['Không', null, false],
  ['', null, false],
];

test('a level of English in one cell, or under a head of its own, is of English whatever else is held', async () => {
  const lines = held.map(
    ([text], index) => `${index + 1},Người Thứ ${index + 1},01/07/1980,Xã A,Công chức,"${text}"`,
  );
  const roster = join(folder, 'ngoai-ngu.csv');
  writeFileSync(
    roster,
    `\uFEFF${['STT,Họ và tên,Ngày sinh,Đơn vị,Đối tượng,Ngoại ngữ', ...lines].join('\n')}\n`,
  );
  const service = await EngineService.open(null);
  const { signal } = new AbortController();
  await service.files.open([roster], () => undefined, signal);
  const question = service.question('2024-12-31', everybody, signal);
  const path = await blankSheet(join(folder, 'ngoai-ngu.xlsx'), {
    ...{ A1: 'BÁO CÁO', 'A3:A5': 'STT', 'B3:B5': 'Nội dung', 'C3:E3': 'Ngoại ngữ', 'F3:G3': 'Ngoại ngữ' },
    ...{ 'C4:C5': 'Tiếng Anh: ĐH trở lên', 'D4:D5': 'Tiếng Anh: chứng chỉ' },
    ...{ 'E4:E5': 'Ngoại ngữ khác: Chứng chỉ', 'F4:G4': 'Tiếng Anh' },
    ...{ F5: 'Đại học trở lên', G5: 'Cao đẳng', A6: '1', B6: 'Tổng số', A7: '2', B7: 'Công chức' },
  });
  const { form } = await filledOf({ service, question, folder }, path);
  service.close();
  const certainties = form.sheets[0]?.columns.slice(2).map(({ certainty }) => certainty);
  expect(certainties).toEqual(['sure', 'sure', 'sure', 'sure', 'asked']);
  const degrees = held.filter(([, is]) => is === 'degree').length;
  expect(form.sheets[0]?.preview[0]?.values.slice(2)).toEqual([
    degrees,
    held.filter(([, is]) => is === 'certificate').length,
    held.filter(([, , other]) => other).length,
    degrees,
    null,
  ]);
});
