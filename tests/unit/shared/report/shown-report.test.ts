import { expect, test } from 'vitest';
import { nothingKept, type KeptReport, type ReportDraft } from '../../../../shared/contract/report';
import { plainText } from '../../../../shared/report/figures';
import { printedReport } from '../../../../shared/report/printed-report';
import { shownReport } from '../../../../shared/report/shown-report';
import { templateOf, withTemplate } from '../../../../shared/report/templates';

const draftOf = (people: string, publicFrom: number | null = null): ReportDraft => ({
  asOf: '2024-12-31',
  place: 'Tỉnh Mẫu',
  subject: 'Đội ngũ',
  publicFrom,
  sections: ['one', 'two', 'three'].map((id) => ({
    id,
    title: id,
    hint: null,
    part: id === 'three' ? 'annex' : 'body',
    blocks: [
      { kind: 'paragraph', key: 'p', spans: ['Có ', { figure: 'p.people', text: people }, ' người.'] },
    ],
  })),
});
const kept: KeptReport = {
  ...nothingKept,
  sections: [
    { id: 'two', on: true },
    { id: 'one', on: false },
  ],
  paragraphs: [
    {
      section: 'two',
      key: 'p',
      language: 'vi',
      spans: ['Nay có ', { figure: 'p.people', seen: '10' }, ' người.'],
    },
    { section: 'two', key: 'own-1', language: 'vi', spans: ['Đề nghị.'] },
  ],
};
const textsOf = (report: ReturnType<typeof shownReport>): string[] =>
  report.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.spans)] : [])),
  );

test('sections stand in the order of the user, a new one last', () => {
  const shown = shownReport(draftOf('10'), kept, 'vi', 'seen');
  expect(shown.map(({ id, isOn }) => [id, isOn])).toEqual([
    ['two', true],
    ['one', false],
    ['three', true],
  ]);
  expect(textsOf(shown.slice(0, 1))).toEqual(['Nay có 10 người.', 'Đề nghị.']);
  const printed = printedReport(draftOf('10'), shown, nothingKept.letterhead, 'vi');
  expect(printed.sections.map(({ heading }) => heading)).toEqual(['I. TWO']);
  expect(printed.annexes.map(({ heading }) => heading)).toEqual(['PHỤ LỤC. THREE']);
});

test('a figure that changed is pointed out, and written as the user chooses', () => {
  const [seen] = shownReport(draftOf('12'), kept, 'vi', 'seen');
  expect(seen?.blocks[0]).toMatchObject({ changed: [{ figure: 'p.people', seen: '10', now: '12' }] });
  expect(textsOf(seen ? [seen] : [])[0]).toBe('Nay có 10 người.');
  expect(textsOf(shownReport(draftOf('12'), kept, 'vi', 'now'))[0]).toBe('Nay có 12 người.');
});

test('the public version never prints what a text of the internal one had seen', () => {
  const draft = draftOf('10', 5);
  const without = { ...draft, sections: draft.sections.map((each) => ({ ...each, blocks: [] })) };
  expect(textsOf(shownReport(without, kept, 'vi', 'seen'))[0]).toBe('Nay có … người.');
});

test('a template follows the figures of whatever roster it meets', () => {
  const template = templateOf(kept, 'Mẫu quý');
  const used = withTemplate(nothingKept, template);
  const shown = shownReport(draftOf('2.593'), used, 'vi', 'seen');
  expect(textsOf(shown)[0]).toBe('Nay có 2.593 người.');
  expect(shown[0]?.blocks[0]).toMatchObject({ changed: [] });
});

test('own texts are of one language', () => {
  expect(textsOf(shownReport(draftOf('10'), kept, 'en', 'seen'))[0]).toBe('Có 10 người.');
});
