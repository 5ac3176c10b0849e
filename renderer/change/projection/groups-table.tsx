import { categoryLabel } from '../../../shared/analysis/category-label';
import type { Projection } from '../../../shared/contract/projection';
import { formatCount } from '../../../shared/text/numbers';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';
import { ScrolledTable } from '../scrolled-table';

/** Retirements by the chosen dimension, year by year. */
export function GroupsTable({ projection }: { projection: Projection }) {
  const { change: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const { by, groups, years } = projection;
  const label = library.dimensions.find(({ id }) => id === by)?.label[language] ?? by;
  const heads = [label, words.people, ...years.map(({ year }) => String(year)), words.total];
  const total = (retired: readonly number[]): number => retired.reduce((sum, count) => sum + count, 0);
  return (
    <ScrolledTable
      title={`${words.retiringTitle}: ${label}`}
      heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}
      lines={groups.map(({ key, people, retired }) => [
        categoryLabel(by, key, language, library),
        ...[people, ...retired, total(retired)].map((figure) => formatCount(figure, language)),
      ])}
    />
  );
}
