import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { categoryLabel } from '../../../shared/analysis/category-label';
import { trendLines, type TrendFigure } from '../../../shared/analysis/change/trend-lines';
import type { Trend } from '../../../shared/contract/change';
import { formatDate } from '../../../shared/text/dates';
import { formatCount, formatDifference, formatPoints, formatShare } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';

const useStyles = makeStyles({ scroll: { maxHeight: '420px', overflow: 'auto' } });

/** The figures of a trend, and the difference to the snapshot before in people or in percentage points. */
export function TrendTable({ trend }: { trend: Trend }) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { change: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const isCount = trend.measure === 'headcount';
  const measure = isCount
    ? words.headcount
    : (library.indicators.find(({ id }) => id === trend.measure)?.label[language] ?? trend.measure);
  const shown = ({ value, numerator, denominator }: TrendFigure): string =>
    isCount
      ? formatCount(value ?? 0, language)
      : `${formatShare(value, language)} (${formatCount(numerator, language)}/${formatCount(denominator, language)})`;
  const moved = ({ difference }: TrendFigure): string =>
    difference === null
      ? '–'
      : isCount
        ? formatDifference(difference, language)
        : words.points(formatPoints(difference, language));
  const dates = trend.points.map(({ date }) => formatDate(date, language));
  const heads = [
    measure,
    ...dates.flatMap((date, at) => (at === 0 ? [date] : [date, `± ${dates[at - 1] ?? ''}`])),
  ];
  const lines = trendLines(trend).map(({ key, figures }) => [
    key === undefined ? words.everybody : categoryLabel(trend.by ?? '', key, language, library),
    ...figures.flatMap((figure, at) => (at === 0 ? [shown(figure)] : [shown(figure), moved(figure)])),
  ]);
  const title = words.trendTitle(measure);
  return (
    <SectionCard
      title={words.difference}
      actions={<TableTools title={title} rows={() => [heads, ...lines]} />}
    >
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <PlainTable label={title} heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}>
          {lines.map(([name, ...figures]) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(cells.cell, cells.rowHead)}>
                {name}
              </th>
              {figures.map((figure, at) => (
                <td key={at} className={mergeClasses(cells.cell, cells.number)}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </PlainTable>
      </div>
    </SectionCard>
  );
}
