import { expect, test } from 'vitest';
import { failureSchema, type Failure } from '../../../../shared/contract/failure';
import { workspaceProblems } from '../../../../shared/contract/workspace-problem';
import { describeFailure } from '../../../../shared/text/failures';

const path = '/nhà/tệp lạ.xlsx';
const failures: readonly Failure[] = failureSchema.options.flatMap((option): Failure | Failure[] => {
  const kind = option.shape.kind.value;
  const detail = 'chi tiết';
  if (kind === 'workspace')
    return workspaceProblems.map((problem) => ({ kind, problem, path, by: 'Lò Thị An' }));
  return failureSchema.parse({
    kind,
    path,
    first: '/nhà/tệp đầu.xlsx',
    detail,
    limit: '450 MB',
    what: 'dimension',
    name: 'tên-lạ',
    known: kind === 'answer-unknown' ? [{ vi: 'Ở lại', en: 'Stays' }] : ['unit', 'gender'],
    sheet: 'Cần trả lời',
    row: 3,
    answer: 'có lẽ',
    cell: 'B7',
    columns: ['Giao 2024', 'Giao 2025'],
    by: ['Vùng cao'],
    register: 'training',
    date: '2024-12-31',
    field: 'birth_date',
    value: '31/02/1985',
    reason: 'no-areas',
    table: 'unitChanges',
    endings: ['.xlsx', '.csv'],
    place: 'retirement › 0 › male',
  });
});

test.each(failures)('$kind is one sentence in both languages', (failure) => {
  for (const language of ['vi', 'en'] as const) {
    const sentence = describeFailure(failure, language);
    expect(sentence).toMatch(/^.{15,}\.$/su);
    expect(sentence).not.toMatch(/undefined|null|\n|\[object/);
    if ('path' in failure && failure.kind.startsWith('file')) {
      expect(sentence).toContain('tệp lạ.xlsx');
      expect(sentence).not.toContain('/nhà/');
    }
  }
});

test('an unknown name lists the known ones', () => {
  const failure = failures.find(({ kind }) => kind === 'unknown-name');
  expect(failure && describeFailure(failure, 'vi')).toMatch(/tên-lạ.*unit, gender/);
});
