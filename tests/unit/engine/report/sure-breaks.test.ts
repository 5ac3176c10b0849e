import { Document, HeadingLevel, LineRuleType, Paragraph } from 'docx';
import { layoutDocument } from 'docx/layout';
import { expect, test } from 'vitest';
import { sureBreaks, type Laid } from '../../../../electron/engine/report/sure-breaks';
import type { PrintedReport } from '../../../../shared/report/printed-report';

/** Three lines where the words of a line are drawn closer together, four where they are not. */
const tight =
  'Về trình độ chuyên môn, trong tổng số 2.593 người có: thạc sĩ 23 người (0,89\u00a0%), đại học 1.660 người (64,0\u00a0%), cao đẳng 242 người (9,3\u00a0%), trung cấp 578 người (22,3\u00a0%), sơ cấp 75 người (2,9\u00a0%) và chưa qua đào tạo 9 người (0,35\u00a0%). Chưa có thông tin: 6 người.';
const loose = tight.slice(0, 240);
const headings = Array.from({ length: 24 }, (_, at) => `Mục ${at + 1}`);
const report = { sections: headings.map((heading) => ({ heading, blocks: [] })) } as unknown as PrintedReport;

function documentOf({ breaks, alignment }: Laid): Document {
  const page = {
    size: { width: 11_906, height: 16_838 },
    margin: { top: 1134, bottom: 1134, left: 1701, right: 851 },
  };
  const run = { font: 'Times New Roman', size: 26 };
  return new Document({
    styles: { default: { document: { run }, heading1: { run } } },
    sections: [
      {
        properties: { page },
        children: headings.flatMap((text, at) => [
          new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: breaks.has(text), text }),
          new Paragraph({
            ...{ text: at % 3 === 0 ? tight : loose, alignment, indent: { firstLine: 720 } },
            spacing: { before: 120, after: 120, line: 288, lineRule: LineRuleType.AUTO },
          }),
        ]),
      },
    ],
  });
}

function pagesOf(laid: Laid): (number | undefined)[] {
  const { pages } = layoutDocument(documentOf(laid));
  const texts = pages.map(({ body }) =>
    body.flatMap((block) => (block.type === 'paragraph' ? block.lines.map(({ text }) => text) : [])),
  );
  return headings.map((heading) => texts.findIndex((page) => page.includes(heading)));
}

test('each heading is on the same page, whether justified lines are drawn closer together or not', () => {
  const none: ReadonlySet<string> = new Set();
  expect(pagesOf({ breaks: none, alignment: 'both' })).not.toEqual(
    pagesOf({ breaks: none, alignment: 'left' }),
  );
  const breaks = sureBreaks(report, documentOf);
  expect(breaks.size).toBeLessThan(headings.length / 2);
  expect(pagesOf({ breaks, alignment: 'both' })).toEqual(pagesOf({ breaks, alignment: 'left' }));
});
