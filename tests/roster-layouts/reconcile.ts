import type { ColumnBlock, Layout } from './layout';

const ASCII_MARKS = ['x', 'X', '1', '+'];

/** Takes back choices that exclude each other, so that every drawn layout is one that a real roster has. */
export function reconcile(layout: Layout): Layout {
  return [onePlace, flatness, format, oldLetters].reduce((result, rule) => rule(result), layout);
}

/** A fact stands in one place: in a section row, in the sheet's name, or in a column. */
function onePlace(layout: Layout): Layout {
  const sections = layout.split === 'one_sheet' ? layout.sections : withoutUnit(layout.sections);
  const elsewhere = new Set<ColumnBlock>(sections);
  if (layout.birth === 'by_gender') elsewhere.add('gender');
  return {
    ...layout,
    sections,
    blocks: layout.blocks.filter((block) => !elsewhere.has(block)),
    ordinal: layout.ordinal === 'per_section' && sections.length === 0 ? 'continuous' : layout.ordinal,
  };
}

function withoutUnit(sections: Layout['sections']): Layout['sections'] {
  return sections.filter((section) => section !== 'unit');
}

function flatness(layout: Layout): Layout {
  if (!layout.flat) return layout;
  const elsewhere = layout.birth === 'by_gender' ? [...layout.blocks, 'gender' as const] : layout.blocks;
  return {
    ...layout,
    blocks: elsewhere,
    birth: 'one_column',
    name: layout.name === 'merged_pair' ? 'one_column' : layout.name,
    gender: layout.gender === 'two_ticks' ? 'words' : layout.gender,
    staffGroup: 'words',
    rating: 'words',
    ticked: [],
    trainingParent: null,
  };
}

function format(layout: Layout): Layout {
  const isText = layout.format === 'csv';
  const hasOneSheet = isText || layout.format === 'html';
  return {
    ...layout,
    split: hasOneSheet && layout.split === 'sheet_per_unit' ? 'file_per_unit' : layout.split,
    mergedHeader: layout.mergedHeader && !isText,
    unitMerged: layout.unitMerged && !isText,
    categorySheet: hasOneSheet ? 'absent' : layout.categorySheet,
    excelDates: layout.excelDates && !hasOneSheet,
    legacyFont: layout.format === 'xlsx' ? layout.legacyFont : null,
  };
}

/** The old encodings have no other marks and no loose accents. */
function oldLetters(layout: Layout): Layout {
  const isOld =
    layout.legacyFont !== null ||
    (layout.format === 'csv' && ['windows-1258', 'tcvn3', 'vni'].includes(layout.csvEncoding));
  if (!isOld) return layout;
  return {
    ...layout,
    untidy: false,
    tickMark: ASCII_MARKS.includes(layout.tickMark) ? layout.tickMark : 'x',
  };
}
