import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { everybody } from '../../shared/analysis/condition';
import type { Post } from '../../shared/contract/definitions';
import type { MatchCounts } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { PlainTable } from '../components/plain-table';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { useLastAnswer } from '../engine/use-last-answer';
import { useQuery } from '../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  trial: { display: 'grid', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', margin: 0, padding: 0, listStyle: 'none', fontSize: '13px' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 60px 90px auto',
    alignItems: 'center',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  named: { gridTemplateColumns: 'minmax(0, 1fr) 60px auto' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

const results = ['match', 'near', 'mismatch', 'unknown'] as const;
const nothing: MatchCounts = { match: 0, near: 0, mismatch: 0, unknown: 0 };

interface PostTrialProps {
  /** The table of posts as it would be. */
  readonly table: readonly Post[];
  readonly post: string;
  /** What can be done with a specialisation that does not fit. */
  readonly actions: (specialisation: string) => ReactNode;
  /** What can be done with a post that no line names. */
  readonly postAction: (name: string) => ReactNode;
}

/** How many people fit by this line and by the whole table, while it is changed, and who does not. */
export function PostTrial({ table, post, actions, postAction }: PostTrialProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { definitions: words } = useWords();
  const language = useLanguage();
  const { asOf, rosterVersion } = useWindowStore().state;
  const { data } = useQuery(
    'definitions.tryPosts',
    { asOf, filter: everybody, posts: [...table] },
    rosterVersion,
  );
  const trial = useLastAnswer(data);
  if (trial === null) return null;
  const lines = [
    { name: words.ofLine, counts: trial.byPost[post] ?? nothing },
    { name: words.all, counts: trial.all },
  ];
  const unfit = trial.unfit.filter((each) => each.post === post);
  return (
    <div className={styles.trial} data-testid="trial">
      <PlainTable
        label={words.figure}
        heads={[
          { text: words.figure },
          ...results.map((result) => ({ text: words.results[result], isNumber: true })),
        ]}
      >
        {lines.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row" className={cells.cell}>
              {name}
            </th>
            {results.map((result) => (
              <td key={result} className={styles.number}>
                {formatCount(counts[result], language)}
              </td>
            ))}
          </tr>
        ))}
      </PlainTable>
      {unfit.length > 0 && (
        <>
          <h2 className={styles.title}>{words.unfit}</h2>
          <ul className={styles.list} aria-label={words.unfit}>
            {unfit.map(({ specialisation, result, people }) => (
              <li key={specialisation} className={styles.item}>
                <span>{specialisation}</span>
                <span className={styles.number}>{formatCount(people, language)}</span>
                <span>{words.results[result]}</span>
                <span>{actions(specialisation)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {trial.unnamed.length > 0 && (
        <>
          <h2 className={styles.title}>{words.unnamed}</h2>
          <ul className={styles.list} aria-label={words.unnamed}>
            {trial.unnamed.map(({ post: name, people }) => (
              <li key={name} className={mergeClasses(styles.item, styles.named)}>
                <span>{name}</span>
                <span className={styles.number}>{formatCount(people, language)}</span>
                <span>{postAction(name)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
