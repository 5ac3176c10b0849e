import { Document, HeadingLevel, LineRuleType, Paragraph } from 'docx';
import { layoutDocument } from 'docx/layout';
import { expect, test } from 'vitest';
import { closingPart, sureBreaks, type Laid } from '../../../../electron/engine/report/sure-breaks';
import type { PrintedReport } from '../../../../shared/report/printed-report';

/** Three lines where the words of a line are drawn closer together, four where they are not. */
const tight =
  'Về trình độ chuyên môn, trong tổng số 2.593 người có: thạc sĩ 23 người (0,89\u00a0%), đại học 1.660 người (64,0\u00a0%), cao đẳng 242 người (9,3\u00a0%), trung cấp 578 người (22,3\u00a0%), sơ cấp 75 người (2,9\u00a0%) và chưa qua đào tạo 9 người (0,35\u00a0%). Chưa có thông tin: 6 người.';
const loose = tight.slice(0, 240);
const headings = Array.from({ length: 24 }, (_, at) => `Mục ${at + 1}`);
const report = {
  sections: headings.map((heading) => ({ heading, blocks: [] })),
  annexes: [{ heading: 'Phụ lục', blocks: [] }],
} as unknown as PrintedReport;

function documentOf({ sections, annexes }: PrintedReport, { breaks, alignment, shorter }: Laid): Document {
  const page = {
    size: { width: 11_906, height: 16_838 },
    margin: { top: 1134, bottom: 1134 + Math.round((shorter / 25.4) * 1440), left: 1701, right: 851 },
  };
  const run = { font: 'Times New Roman', size: 26 };
  return new Document({
    styles: { default: { document: { run }, heading1: { run } } },
    sections: [
      {
        properties: { page },
        children: [
          ...sections.flatMap(({ heading: text }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: breaks.has(text), text }),
            new Paragraph({
              ...{ text: headings.indexOf(text) % 3 === 0 ? tight : loose, alignment },
              indent: { firstLine: 720 },
              spacing: { before: 120, after: 120, line: 288, lineRule: LineRuleType.AUTO },
            }),
          ]),
          new Paragraph({ pageBreakBefore: breaks.has(closingPart), text: loose }),
          ...annexes.map(
            ({ heading: text }) =>
              new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text }),
          ),
        ],
      },
    ],
  });
}

function pagesOf(laid: Laid): (number | undefined)[] {
  const { pages } = layoutDocument(documentOf(report, laid));
  const texts = pages.map(({ body }) =>
    body.flatMap((block) => (block.type === 'paragraph' ? block.lines.map(({ text }) => text) : [])),
  );
  return [...headings, 'Phụ lục'].map((heading) => texts.findIndex((page) => page.includes(heading)));
}

test('each heading is on the same page, whether lines are drawn closer together or a page holds more', () => {
  const none: ReadonlySet<string> = new Set();
  const usual = { alignment: 'both', shorter: 0 } as const;
  const loosest = { alignment: 'left', shorter: 4 } as const;
  expect(pagesOf({ breaks: none, ...usual })).not.toEqual(pagesOf({ breaks: none, ...loosest }));
  const breaks = sureBreaks(report, documentOf);
  expect(breaks.size).toBeLessThan(headings.length / 2);
  for (const other of [loosest, { ...usual, alignment: 'left' as const }, { ...usual, shorter: -4 }])
    expect(pagesOf({ breaks, ...usual })).toEqual(pagesOf({ breaks, ...other }));
});
