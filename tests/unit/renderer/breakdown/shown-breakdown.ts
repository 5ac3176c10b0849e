import { arrangeTable } from '../../../../shared/analysis/arrange-table';
import { starterLibrary } from '../../../../shared/analysis/library';
import type { TableModel } from '../../../../shared/analysis/table-model';
import { plainView, type TableView } from '../../../../shared/analysis/table-view';
import type { Breakdown } from '../../../../shared/contract/results';
import { breakdownOf } from '../../charts/plotted';

export const levelsByGroup: Breakdown = breakdownOf(
  ['qualification'],
  ['staff_group'],
  [
    [['university'], ['cadre'], 742],
    [['university'], ['civil_servant'], 1918],
    [['master'], ['cadre'], 9],
    [[null], ['civil_servant'], 4],
  ],
);

/** Two dimensions on either side. */
export const nested: Breakdown = breakdownOf(
  ['staff_group', 'gender'],
  ['political_theory', 'party_member'],
  [
    [['cadre', 'male'], ['intermediate', 'yes'], 7],
    [['cadre', 'female'], ['intermediate', null], 2],
    [['civil_servant', null], ['none', 'no'], 1],
  ],
);

export const youngByGender: Breakdown = breakdownOf(
  ['gender'],
  [],
  [
    [['male'], [], 300, 121, 271, 4],
    [['female'], [], 100, 9, 100, 2],
  ],
  'under_40',
);

export function modelOf(breakdown: Breakdown, view: Partial<TableView> = {}): TableModel {
  return arrangeTable(breakdown, { ...plainView, ...view }, { library: starterLibrary, language: 'vi' });
}
