import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { categoryLabel } from '../../../shared/analysis/category-label';
import { trendLines, type TrendFigure } from '../../../shared/analysis/change/trend-lines';
import type { Trend } from '../../../shared/contract/change';
import { formatDate } from '../../../shared/text/dates';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import { movedText } from '../../../shared/text/moved-text';
import type { NoteOf } from '../../components/explanation/figure-note';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { filterText } from '../../state/filter';
import { useLibrary, useWording } from '../../state/library-context';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';

const useStyles = makeStyles({ scroll: { maxHeight: '420px', overflow: 'auto' } });

/** The figures of a trend, and the difference to the snapshot before in people or in percentage points. */
export function TrendTable({ trend }: { trend: Trend }) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { change: words, breakdown } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const wording = useWording();
  const rosterName = useRosterName();
  const { filter } = useWindowStore().state;
  const isCount = trend.measure === 'headcount';
  const indicator = library.indicators.find(({ id }) => id === trend.measure);
  const measure = isCount ? words.headcount : (indicator?.label[language] ?? trend.measure);
  const shown = ({ value, share, numerator, denominator }: TrendFigure): string =>
    isCount
      ? `${formatCount(value ?? 0, language)}${share === null ? '' : ` (${formatShare(share, language)})`}`
      : `${formatShare(value, language)} (${formatCount(numerator, language)}/${formatCount(denominator, language)})`;
  const moved = (figure: TrendFigure): string => movedText(figure, words, language);
  const dates = trend.points.map(({ date }) => formatDate(date, language));
  const heads = [
    measure,
    ...dates.flatMap((date, at) => (at === 0 ? [date] : [date, `± ${dates[at - 1] ?? ''}`])),
  ];
  const asked = trendLines(trend);
  const lines = asked.map(({ key, figures }) => [
    key === undefined ? words.everybody : categoryLabel(trend.by ?? '', key, language, library),
    ...figures.flatMap((figure, at) => (at === 0 ? [shown(figure)] : [shown(figure), moved(figure)])),
  ]);
  const title = words.trendTitle(measure);
  const noteOf: NoteOf = (row, column) => {
    const [name = '', ...texts] = lines[row] ?? [];
    // After the first snapshot each has two columns: the figure and its difference.
    const at = Math.ceil((column - 1) / 2);
    const isDifference = column > 1 && column % 2 === 1;
    const figures = asked[row]?.figures ?? [];
    const [now, then] = [figures[at], figures[at - 1]];
    if (!now) return null;
    const terms = breakdown.explained;
    const days = isDifference ? [dates[at - 1], dates[at]] : [dates[at]];
    const definition = indicator?.definition[language] ?? breakdown.headcountDefinition;
    const basis = indicator?.basis[language] ?? '';
    return {
      title: `${name}, ${heads[column] ?? ''}`,
      figure: texts[column - 1] ?? '',
      lines: [
        { term: terms.measure, text: `${measure}: ${definition}` },
        ...(isDifference && then ? [{ term: terms.formula, text: `${shown(now)} − ${shown(then)}` }] : []),
        { term: terms.asOf, text: days.join(' – ') },
        ...(basis === '' ? [] : [{ term: terms.basis, text: basis }]),
        { term: terms.filter, text: filterText(filter, wording) ?? breakdown.noFilter },
        { term: terms.source, text: [rosterName, trend.points[at]?.name].filter(Boolean).join(' · ') },
      ],
    };
  };
  return (
    <SectionCard
      title={words.difference}
      actions={<TableTools title={title} rows={() => [heads, ...lines]} />}
    >
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <PlainTable
          label={title}
          noteOf={noteOf}
          heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}
        >
          {lines.map(([name, ...figures]) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(cells.cell, cells.rowHead)}>
                {name}
              </th>
              {figures.map((figure, at) => (
                <td key={at} className={mergeClasses(cells.cell, cells.number)} tabIndex={0}>
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
