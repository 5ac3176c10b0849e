import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowSwapRegular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import { mostNested } from '../../../shared/analysis/table-view';
import { ChoiceBar } from '../../components/choice-bar';
import { PickerButton } from '../../components/picker-button';
import { divided, inRows, placed, turnedRound, unitTreeOf } from '../../state/breakdown-choice';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import type { ChoiceControl } from '../use-choice';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 6px' },
  term: {
    marginLeft: '8px',
    fontSize: '13px',
    color: tokens.colorNeutralForeground2,
    ':first-child': { marginLeft: 0 },
  },
  picker: { maxWidth: '210px' },
  end: { display: 'flex', alignItems: 'center', gap: '4px', marginLeft: 'auto' },
});

const nothing = '';
const tree = ' unit tree';
/** A page shows a table and its chart side by side, a card one of them. */
const showns = { page: ['both', 'table', 'chart'], card: ['chart', 'table'] } as const;

interface ChoiceLineProps extends Pick<ChoiceControl, 'choice' | 'choose'> {
  readonly shownIn: keyof typeof showns;
  /** Further buttons at its end. */
  readonly children: ReactNode;
}

/** "Đếm gì × Chia theo × Theo cột". */
export function ChoiceLine({ choice, choose, shownIn, children }: ChoiceLineProps) {
  const styles = useStyles();
  const { breakdown: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const measures = useMemo(
    () => [
      { key: 'headcount', label: words.headcount },
      ...library.indicators.map(({ id, label }) => ({ key: id, label: label[language] })),
    ],
    [language, library, words],
  );
  const { roster } = useWindowStore().state;
  const dimensions = useMemo(
    () => library.dimensions.map(({ id, label }) => ({ key: id, label: label[language] })),
    [language, library],
  );
  const unitTree = useMemo(
    () =>
      roster
        ? unitTreeOf(
            dimensions.map(({ key }) => key),
            roster,
          )
        : [],
    [dimensions, roster],
  );
  const picker = (side: 'rows' | 'columns', at: number) => {
    const id = choice[side][at];
    const isInner = at > 0;
    const label = isInner ? (side === 'rows' ? words.addRow : words.addColumn) : words[side];
    const trees =
      side === 'rows' && !isInner && unitTree.length > 1 ? [{ key: tree, label: words.unitTree }] : [];
    return (
      <PickerButton
        key={`${side}${at}`}
        label={label}
        placeholder={words.searchDimension}
        nothingFound={words.nothingFound}
        options={
          id === undefined
            ? [...trees, ...dimensions]
            : [{ key: nothing, label: isInner ? words.notNested : words.notDivided }, ...trees, ...dimensions]
        }
        chosen={id ?? null}
        empty={words.chooseColumns}
        className={styles.picker}
        {...(isInner && { icon: <AddRegular /> })}
        onPick={(key) => {
          if (key === tree) choose(inRows(choice, unitTree));
          else if (key !== id) choose(placed(choice, side, at, key === nothing ? null : key));
        }}
      />
    );
  };
  const side = (name: 'rows' | 'columns') => (
    <>
      <span className={styles.term}>{words[name]}</span>
      {Array.from({ length: Math.min(choice[name].length + 1, mostNested) }, (_, at) => picker(name, at))}
    </>
  );
  return (
    <div className={styles.line} role="group" aria-label={words.choices}>
      <span className={styles.term}>{words.measure}</span>
      <PickerButton
        label={words.measure}
        placeholder={words.searchMeasure}
        nothingFound={words.nothingFound}
        options={measures}
        chosen={choice.measure}
        empty={words.chooseColumns}
        className={styles.picker}
        onPick={(measure) => {
          if (measure !== choice.measure) choose(divided(choice, { measure }));
        }}
      />
      {side('rows')}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSwapRegular />}
        aria-label={words.swap}
        title={words.swap}
        onClick={() => choose(turnedRound(choice))}
      />
      {side('columns')}
      <span className={styles.end}>
        {children}
        <ChoiceBar
          label={words.shown}
          choices={showns[shownIn].map((value) => ({ value, label: words.showns[value] }))}
          chosen={choice.shown}
          onChoose={(shown) => choose({ ...choice, shown })}
        />
      </span>
    </div>
  );
}
