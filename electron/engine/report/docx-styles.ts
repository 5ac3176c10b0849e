import { AlignmentType, convertMillimetersToTwip, LineRuleType, type Document } from 'docx';
import type { Language } from '../../../shared/text/language';
import { sizes } from './page-layout';

export const halfPoints = (points: number): number => Math.round(points * 2);

/** The styles of a report; `alignment` is that of its paragraphs. */
export function docxStyles(
  language: Language,
  alignment: (typeof AlignmentType)['JUSTIFIED' | 'LEFT'],
): ConstructorParameters<typeof Document>[0]['styles'] {
  const tag = language === 'vi' ? 'vi-VN' : 'en-US';
  const run = { font: 'Times New Roman', size: halfPoints(sizes.body), color: '000000' };
  return {
    default: {
      document: {
        run: { ...run, language: { value: tag, eastAsia: tag } },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      heading1: {
        run: { ...run, bold: true },
        paragraph: { spacing: { before: 240, after: 120 }, keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Body',
        name: 'Report Body',
        basedOn: 'Normal',
        quickFormat: true,
        run,
        paragraph: {
          alignment,
          indent: { firstLine: convertMillimetersToTwip(12.7) },
          spacing: { before: 120, after: 120, line: 288, lineRule: LineRuleType.AUTO },
        },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { ...run, bold: true, size: halfPoints(sizes.caption) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 180, after: 80 },
          keepNext: true,
          keepLines: true,
        },
      },
      {
        id: 'TableText',
        name: 'Report Table',
        basedOn: 'Normal',
        run: { ...run, size: halfPoints(sizes.table) },
        paragraph: { spacing: { before: 20, after: 20 } },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        run,
        paragraph: { spacing: { before: 60, after: 60 } },
      },
      {
        id: 'Note',
        name: 'Report Note',
        basedOn: 'Normal',
        run: { ...run, italics: true, size: halfPoints(sizes.note) },
        paragraph: { spacing: { before: 80, after: 160 }, alignment: AlignmentType.JUSTIFIED },
      },
    ],
  };
}
