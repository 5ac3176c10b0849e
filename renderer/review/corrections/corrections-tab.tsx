import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fieldColumn } from '../../../shared/analysis/people-columns';
import type { CorrectionState, PersonValue } from '../../../shared/contract/people';
import { formatDate } from '../../../shared/text/dates';
import { personValueText } from '../../../shared/text/person-value-text';
import { FailureMessage } from '../../components/failure-message';
import { fileNameOf } from '../../components/file-name-of';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useLastAnswer } from '../../engine/use-last-answer';
import { useQuery } from '../../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { useReview } from '../review-context';
import { Waiting } from '../../components/waiting';

const useStyles = makeStyles({
  none: { margin: '12px 0' },
  middle: { verticalAlign: 'middle', overflowWrap: 'anywhere' },
  lost: { color: tokens.colorPaletteDarkOrangeForeground1 },
  address: { fontSize: '13px', textAlign: 'left' },
});

/** "Sửa bằng tay": every value that the user knows better than the files, and the way back. */
export function CorrectionsTab() {
  const styles = useStyles();
  const table = usePlainTableStyles();
  const words = useWords();
  const { peoplePage, review } = words;
  const { rosterVersion } = useWindowStore().state;
  const query = useQuery('review.corrections', {}, rosterVersion);
  const corrections = useLastAnswer(query.data);
  if (query.failure !== null) return <FailureMessage failure={query.failure} />;
  if (corrections === null) return <Waiting label={words.loading} />;
  const heads = [
    peoplePage.person,
    peoplePage.column,
    peoplePage.before,
    peoplePage.after,
    peoplePage.why,
    peoplePage.when,
    words.issueSheet,
  ];
  return (
    <SectionCard title={review.tab.corrections} subtitle={[peoplePage.correctionsHint]}>
      {corrections.length === 0 ? (
        <p className={styles.none}>{peoplePage.noCorrections}</p>
      ) : (
        <table className={table.table} data-testid="corrections">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className={table.head}>
                  {head}
                </th>
              ))}
              <td className={table.head} />
            </tr>
          </thead>
          <tbody>
            {corrections.map((correction) => (
              <CorrectionRow
                key={[correction.file, correction.sheet, correction.row, correction.field].join('\n')}
                correction={correction}
              />
            ))}
          </tbody>
        </table>
      )}
    </SectionCard>
  );
}

function CorrectionRow({ correction }: { correction: CorrectionState }) {
  const styles = useStyles();
  const table = usePlainTableStyles();
  const language = useLanguage();
  const words = useWords().peoplePage;
  const { state, dispatch } = useWindowStore();
  const { decide, running } = useReview();
  const { file, sheet, row, field, name, before, value, reason, at, isApplied } = correction;
  const column = fieldColumn(field);
  const isMasked = (column?.sensitive ?? false) && !state.peopleView.isSensitiveShown;
  const shown = (each: PersonValue): string => {
    if (isMasked) return '•••';
    return column ? personValueText(column, each, language) : String(each);
  };
  const cell = mergeClasses(table.cell, styles.middle);
  const index = state.roster?.files.findIndex(({ path }) => path === file) ?? -1;
  return (
    <tr>
      <th scope="row" className={cell}>
        {name ?? words.noName}
      </th>
      <td className={cell}>{column?.label[language] ?? field}</td>
      <td className={cell}>
        {isApplied ? shown(before) : <span className={styles.lost}>{words.notApplied}</span>}
      </td>
      <td className={cell}>{shown(value)}</td>
      <td className={cell}>{reason}</td>
      <td className={cell}>{formatDate(at.slice(0, 10), language)}</td>
      <td className={cell}>
        <Link
          as="button"
          className={styles.address}
          title={words.openRow}
          onClick={() => dispatch({ type: 'cell-opened', place: { file: index, sheet, cell: `A${row}` } })}
        >
          {words.source(fileNameOf(file), sheet, String(row))}
        </Link>
      </td>
      <td className={cell}>
        <Button
          size="small"
          disabled={running > 0}
          onClick={() => decide({ kind: 'forget-correction', file, sheet, row, field })}
        >
          {words.takeBack}
        </Button>
      </td>
    </tr>
  );
}
