import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftReport } from '../../../electron/engine/report/draft-report';
import type { Condition } from '../../../shared/analysis/condition';
import { conditionWords } from '../../../shared/analysis/condition-words';
import type { ReportDraft } from '../../../shared/contract/report';
import { openSample, type SampleEngine } from '../forms/sample-engine';

let sample: SampleEngine;

beforeAll(async () => {
  sample = await openSample();
});

afterAll(() => {
  sample.service.close();
});

async function draft(filter: Condition): Promise<ReportDraft> {
  const { question, service } = sample;
  const words = conditionWords(filter, { library: question.library, language: 'vi' });
  return draftReport(
    { ...question, filter },
    { roster: service.openedRoster, language: 'vi', filter: words, publicFrom: null, earlier: null },
  );
}

function said({ sections }: ReportDraft): string {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.spans : []))
    .map((span) => (typeof span === 'string' ? span : span.text))
    .join('');
}

test('a report of women says that it is of them, and does not find that all are women', async () => {
  const report = await draft({ dimension: 'gender', in: ['female'] });
  expect(report.subject).toBe(
    'Số lượng, chất lượng đội ngũ cán bộ, công chức cấp xã thuộc nhóm “Giới tính: Nữ” của tỉnh Mẫu (tính đến ngày 31/12/2024)',
  );
  expect(said(report)).not.toContain('nữ chiếm');
});

test('a report of a unit is of the unit, not of the whole province', async () => {
  const report = await draft({ all: [{ dimension: 'unit', in: ['Phường Púng Bẻ'] }] });
  expect(report.subject).toBe(
    'Số lượng, chất lượng đội ngũ cán bộ, công chức cấp xã của phường Púng Bẻ, tỉnh Mẫu (tính đến ngày 31/12/2024)',
  );
  expect(said(report)).toContain('phường Púng Bẻ, tỉnh Mẫu có 21 cán bộ, công chức cấp xã');
  expect(said(report)).not.toContain('2.593');
});
