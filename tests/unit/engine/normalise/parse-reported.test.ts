import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/text/fold';
import { parseReported } from '../../../../electron/engine/normalise/parse-reported';

const kindOf = (cell: string | number): string | null => parseReported(cell)?.kind ?? null;

describe('whether a trip was reported', () => {
  it.each([
    'x',
    'X',
    '√',
    '1',
    'có',
    'Đã báo cáo',
    'đã nộp báo cáo',
    'rồi',
    'Đúng hạn',
    'Có báo cáo đầy đủ',
    'BC số 12/BC-UBND',
  ])('“%s”: yes', (cell) => expect(kindOf(cell)).toBe('ticked'));
  it.each(['chưa', 'Chưa báo cáo', 'không', 'Không có', 'chưa nộp báo cáo', '0', '-', 'o'])(
    '“%s”: no',
    (cell) => expect(kindOf(cell)).toBe('not'),
  );
  it.each(['Đã báo cáo muộn', 'đã nộp trễ hạn', 'có, chậm'])('“%s”: too late', (cell) =>
    expect(kindOf(cell)).toBe('late'),
  );
  it.each(['trễ hạn', 'quá hạn', 'Quá thời hạn báo cáo'])('“%s”: too late, if at all', (cell) =>
    expect(kindOf(cell)).toBe('overdue'),
  );
  it.each([
    '12/3/2024',
    'Đã báo cáo ngày 12/3/2024',
    'BC số 45/BC-UBND ngày 12/03/2024',
    'ngày 12 tháng 3 năm 2024',
  ])('“%s”: on that day', (cell) => {
    expect(parseReported(cell)).toMatchObject({ kind: 'dated', date: { year: 2024, month: 3, day: 12 } });
  });
  it.each([
    ...[
      'theo quy định',
      'đang chờ',
      'sẽ báo cáo ngày 12/3/2024',
      'chưa, hẹn 12/3/2024',
      '31/02/2024',
      'không phải báo cáo',
    ],
    'từ 5/3/2024 đến 10/3/2024',
  ])('“%s”: unclear, and that is said', (cell) => {
    const said = parseReported(cell);
    expect(said).toMatchObject({
      kind: 'unclear',
      doubt: { code: expect.stringMatching(/^(?:report_unclear|date_impossible)$/) as unknown },
    });
  });

  it('nothing that is written is taken for “not reported” unless it says so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const said = parseReported(text);
        if (/[\p{L}\p{N}]/u.test(text)) expect(said).not.toBeNull();
        if (said?.kind !== 'not') return;
        expect(fold(text)).toMatch(/^(?:chua|khong)\b|^(?:[0okn]|no|false|)$/);
      }),
      { numRuns: 2000 },
    );
  });
});
