import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, type Spans } from '../../../../shared/report/figures';
import { keptText, withFiguresOfToday } from '../../../../shared/report/kept-text';

const before: Spans = [
  'Có ',
  { figure: 'a.people', text: '2.593' },
  ' người, trong đó ',
  { figure: 'a.young', text: '1.763' },
  ' người dưới 40 tuổi (',
  { figure: 'a.share', text: '68,0\u00a0%' },
  ').',
];
const figures = (text: string): string[] =>
  keptText(text, before).flatMap((span) => (typeof span === 'string' ? [] : [`${span.figure}=${span.seen}`]));

test('figures that stay in an edited text stay figures', () => {
  expect(figures('Toàn tỉnh có 2.593 cán bộ; 68,0 % dưới 40 tuổi.')).toEqual([
    'a.people=2.593',
    'a.share=68,0 %',
  ]);
  expect(figures('1.763 người trẻ trong 2.593 người')).toHaveLength(1);
});

test('a part of another number is no figure', () => {
  expect(figures('12.593 người, 2.5931, 1.763,5')).toEqual([]);
  expect(figures('Năm 2.593.')).toEqual(['a.people=2.593']);
});

test('the text itself is never changed', () => {
  const pieces = fc.array(fc.constantFrom('2.593', '1.763', '68,0 %', ' ', 'người', '1', '.', ',', 'ạ'));
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const kept = keptText(text, before);
      expect(kept.map((span) => (typeof span === 'string' ? span : span.seen)).join('')).toBe(text);
    }),
  );
});

test('a text that was not edited keeps every figure', () => {
  const kept = keptText(plainText(before), before);
  expect(kept.filter((span) => typeof span !== 'string')).toHaveLength(3);
  const today = new Map([['a.young', '1.770']]);
  expect(withFiguresOfToday(kept, today)).toContainEqual({ figure: 'a.young', seen: '1.770' });
});
