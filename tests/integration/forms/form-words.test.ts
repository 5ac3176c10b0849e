import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDocument } from '../../../electron/engine/database/documents';
import { EngineService } from '../../../electron/engine/engine-service';
import { changeFormWords, readFormWords } from '../../../electron/engine/forms/form-words';
import { forms } from '../../../shared/forms/forms';

const [form] = forms;
if (!form) throw new Error('no form');
let service: EngineService;

beforeAll(async () => {
  service = await EngineService.open(null);
});
afterAll(() => service.close());

test('words kept before a block had a text take the one it has now, and keep what was written', async () => {
  const usual = await readFormWords(service.database, form, null);
  expect(usual.recipients.length).toBeGreaterThan(0);
  const words = { ...usual, signedBy: 'PHÓ GIÁM ĐỐC', recipients: [] };
  await writeDocument(service.database, 'form-words', {
    version: 1,
    words: { [form.id]: words },
    office: { reportingUnit: '', place: 'Mẫu' },
  });
  expect(await readFormWords(service.database, form, null)).toEqual({
    ...words,
    place: 'Mẫu',
    recipients: usual.recipients,
  });
});

test('a block that the office emptied stays empty, its others follow the form, and a reset takes all back', async () => {
  await changeFormWords(service.database, form, null, null);
  const usual = await readFormWords(service.database, form, null);
  const emptied = { ...usual, recipients: [], signedBy: 'KT. GIÁM ĐỐC' };
  expect(await changeFormWords(service.database, form, emptied, null)).toEqual(emptied);
  expect(await readFormWords(service.database, form, null)).toEqual(emptied);
  // What is as the program writes it is not kept: another province has another Sở.
  const other = await readFormWords(service.database, form, 'Tỉnh Điện Biên');
  expect(other).toMatchObject({ recipients: [], signedBy: 'KT. GIÁM ĐỐC' });
  expect(other.reportingUnit).toContain('Điện Biên');
  expect(await changeFormWords(service.database, form, null, null)).toEqual(usual);
});
