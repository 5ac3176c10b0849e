import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, describe, test } from 'vitest';
import { writeDocx } from '../../../electron/engine/report/report-docx';
import { writePdf } from '../../../electron/engine/report/report-pdf';
import type { PrintedBlock, PrintedReport } from '../../../shared/report/printed-report';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';

const { folder } = temporaryFolder();
const hasOffice = ['soffice', 'pdftotext'].every((name) => spawnSync(name, ['--help']).error === undefined);

const paragraph = (text: string): PrintedBlock => ({ kind: 'paragraph', spans: [text] });
const long = 'Đoạn văn cuối của báo cáo dài hơn hai dòng của một trang giấy khổ A4 theo Nghị định. '.repeat(
  4,
);

const table: PrintedBlock = {
  kind: 'table',
  title: 'Bảng 1. Số người',
  table: {
    kind: 'table',
    id: 'bang',
    caption: 'Số người',
    heads: [['Đơn vị', 'Số người'].map((text) => ({ text, rowSpan: 1, columnSpan: 1 }))],
    lines: Array.from({ length: 12 }, (_, at) => ({
      label: `Hàng ${at}`,
      isTotal: false,
      figures: [{ text: `${at}`, format: 'count' }],
    })),
    note: null,
  } as unknown as Extract<PrintedBlock, { kind: 'table' }>['table'],
};

/** A report whose last section begins after so many lines, so that its end falls on every place of a page. */
function report(lines: number, last: readonly PrintedBlock[]): PrintedReport {
  return {
    language: 'vi',
    asOf: '2024-12-31',
    head: {
      ...{ parent: 'ỦY BAN NHÂN DÂN', agency: 'SỞ NỘI VỤ', number: 'Số: /BC-SNV', nation: 'CỘNG HÒA' },
      ...{ motto: 'Độc lập', placeAndDate: '…, ngày', kind: 'BÁO CÁO', subject: 'Số lượng', version: '' },
      ...{ contents: 'MỤC LỤC', recipientsTitle: 'Nơi nhận:', recipients: ['- Lưu: VT.'] },
      ...{ signerTitle: 'GIÁM ĐỐC', signerName: '' },
    },
    note: 'Ghi chú của báo cáo.',
    opening: [],
    sections: [
      {
        id: 'một',
        heading: 'I. MỘT',
        blocks: Array.from({ length: lines }, (_, at) => paragraph(`Dòng ${at}`)),
      },
      { id: 'hai', heading: 'II. HAI', blocks: last },
    ],
    closing: [paragraph('Trên đây là báo cáo./.')],
    annexes: [],
  };
}

const ends = [
  ['a paragraph', [paragraph(long), paragraph(long)], /Nghịđịnh/gu, 2],
  ['the only paragraph of its section', [paragraph(long)], /Nghịđịnh/gu, 2],
  ['a table', [paragraph(long), table], /Hàng\d+/gu, 4],
] as const;
const lengths = [1, 9, 10, 11, 12, 15];

describe.skipIf(!hasOffice)(
  'the signature stands below the end of the last section (skipped without LibreOffice)',
  () => {
    test.each(ends)('that is %s', { timeout: 240_000 }, async (what, last, words, least) => {
      const name = what.replaceAll(' ', '-');
      const documents = lengths.map((length) => join(folder, `${name}-${length}.docx`));
      const drawn = lengths.map((length) => join(folder, `${name}-${length}-vẽ.pdf`));
      for (const [at, length] of lengths.entries()) {
        await writeDocx(report(length, last), new Map(), documents[at] ?? '');
        await writePdf(report(length, last), new Map(), drawn[at] ?? '');
      }
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...documents,
      ]);
      for (const pdf of [...documents.map((path) => path.replace(/docx$/, 'pdf')), ...drawn]) {
        const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
        const signed = pages.findIndex((text) => text.includes('Nơi nhận:'));
        const text = (pages[signed] ?? '').replace(/\s+/gu, '');
        expect([pdf, text.includes('Trênđây'), text.includes('Ghichú')]).toEqual([pdf, true, true]);
        // LibreOffice parts the paragraph of a Word file from the words that follow it.
        if (drawn.includes(pdf) || what === 'a table')
          expect([pdf, (text.match(words) ?? []).length >= least]).toEqual([pdf, true]);
        // No heading is left alone at the foot of a page.
        for (const page of pages) expect([pdf, page.trimEnd().endsWith('II. HAI')]).toEqual([pdf, false]);
      }
    });
  },
);
