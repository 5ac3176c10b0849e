import type { TableModel } from '../../../shared/analysis/table-model';
import { textWidth } from '../../../shared/charts/text-width';
import type { Language } from '../../../shared/text/language';
import { cellTexts } from './cell-texts';

const fontSize = 13;
const leastName = 140;
const mostName = 260;
const padding = 40;

/** Widths that do not change with the rows in sight. */
export interface TableWidths {
  readonly name: number;
  /** Of what stands beside the figures of each column. */
  readonly beside: readonly number[];
}

export function tableWidths(model: TableModel, isIndicator: boolean, language: Language): TableWidths {
  const names = model.rows.map(({ label, level }) => textWidth(label, fontSize) + level * 24 + padding);
  // No row has larger counts than the total, and no share is longer than its 100 %.
  const total = model.rows.find(({ kind }) => kind === 'total');
  return {
    name: Math.min(mostName, Math.max(leastName, ...names)),
    beside: model.columns.map((_column, at) => {
      const cell = total?.cells[at];
      const { beside = null } = cell ? cellTexts(cell, isIndicator, language) : {};
      return Math.max(textWidth(beside ?? '', fontSize), isIndicator ? 0 : textWidth('100,0 %', fontSize));
    }),
  };
}
