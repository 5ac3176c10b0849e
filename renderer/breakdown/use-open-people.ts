import { useCallback } from 'react';
import { cellCondition, type CellPart } from '../../shared/analysis/cell-condition';
import { everybody } from '../../shared/analysis/condition';
import type { Indicator } from '../../shared/analysis/indicator';
import type { TableColumn, TableRow } from '../../shared/analysis/table-model';
import { showPeople } from '../state/people-wanted';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { cellName, type LineNames } from '../components/line-names';

export type OpenPeople = (row: TableRow, column: TableColumn, part?: CellPart) => void;

/** Leads to the people that a cell counts; of an indicator to those of its numerator. */
export function useOpenPeople(names: LineNames, indicator: Indicator | null): OpenPeople {
  const { dispatch } = useWindowStore();
  const { breakdown: words } = useWords();
  const language = useLanguage();
  return useCallback(
    (row, column, part = indicator ? 'numerator' : 'people') => {
      const condition = cellCondition(everybody, row, column, part, indicator);
      const measure = indicator && words.partTitles[part]?.(indicator.label[language]);
      const title = [cellName(names, row, column), measure].filter(Boolean).join(', ');
      dispatch(showPeople(condition, title === '' ? words.everybody : title));
    },
    [dispatch, indicator, language, names, words],
  );
}
