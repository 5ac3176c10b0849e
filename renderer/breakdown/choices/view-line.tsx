import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { TableModel } from '../../../shared/analysis/table-model';
import type { TableView } from '../../../shared/analysis/table-view';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWords } from '../../state/window-store';
import type { ChoiceControl } from '../use-choice';
import { VersionSelect } from '../../components/publish/version-select';
import { LabelledSelect } from '../../components/labelled-select';
import { chosenSort, sortOptions } from './sort-options';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 4px' },
  version: { marginLeft: 'auto' },
  check: {
    '& .fui-Checkbox__indicator': { margin: '4px 6px 4px 2px' },
    '& label': { fontSize: '13px', padding: '4px 4px 4px 0', color: tokens.colorNeutralForeground2 },
  },
});

const tops = [5, 10, 15, 20, 30, 50];
const percents = ['none', 'row', 'column', 'total'] as const;

interface ViewLineProps {
  readonly control: ChoiceControl;
  readonly model: TableModel | null;
}

/** How the figures are laid out and in which version; nothing here changes one. */
export function ViewLine({ control: { choice, choose }, model }: ViewLineProps) {
  const styles = useStyles();
  const { breakdown: words } = useWords();
  const language = useLanguage();
  const { view } = choice;
  const change = (part: Partial<TableView>): void => choose({ ...choice, view: { ...view, ...part } });
  const order = view.sort.by === 'value' && choice.publicFrom == null ? view.sort.direction : 'natural';
  const sorts = sortOptions(model, view, words);
  const top = (label: string, side: 'topRows' | 'topColumns', at: 0 | 1) => {
    const [outer, inner] = view[side];
    const chosen = view[side][at];
    return (
      <LabelledSelect
        label={label}
        options={[
          { value: '', label: words.all },
          ...tops.map((count) => ({
            value: String(count),
            label: words.top[side === 'topRows' ? order : 'natural'](formatCount(count, language)),
          })),
        ]}
        chosen={chosen === null ? '' : String(chosen)}
        onChoose={(value) => {
          const count = value === '' ? null : Number(value);
          change({ [side]: at === 0 ? [count, inner] : [outer, count] });
        }}
      />
    );
  };
  const check = (label: string, part: 'hideEmpty' | 'hideNotRecorded' | 'subtotals') => (
    <Checkbox
      className={styles.check}
      label={label}
      checked={view[part]}
      onChange={(_event, { checked }) => change({ [part]: checked === true })}
    />
  );
  const { rows, columns } = choice;
  // A public version stands in the order of names, with everybody in it: another order or a left-out line would tell.
  const isFree = choice.publicFrom == null;
  return (
    <div className={styles.line} role="group" aria-label={words.layout}>
      {choice.measure === 'headcount' && (
        <LabelledSelect
          label={words.percentOf}
          options={percents.map((value) => ({ value, label: words.percents[value] }))}
          chosen={view.percentOf}
          onChoose={(percentOf) => change({ percentOf })}
        />
      )}
      {isFree && (
        <LabelledSelect
          label={words.sort}
          options={sorts}
          chosen={chosenSort(model, view)}
          onChoose={(value) => {
            const option = sorts.find((each) => each.value === value);
            if (option) change({ sort: option.sort });
          }}
        />
      )}
      {rows.length > 0 && top(words.topRows, 'topRows', 0)}
      {rows.length > 1 && top(words.topRowsInner, 'topRows', 1)}
      {columns.length > 0 && top(words.topColumns, 'topColumns', 0)}
      {columns.length > 1 && top(words.topColumnsInner, 'topColumns', 1)}
      {check(words.hideEmpty, 'hideEmpty')}
      {isFree && check(words.hideNotRecorded, 'hideNotRecorded')}
      {isFree && (rows.length > 1 || columns.length > 1) && check(words.subtotals, 'subtotals')}
      <span className={styles.version}>
        <VersionSelect
          publicFrom={choice.publicFrom ?? null}
          onChoose={(publicFrom) => choose({ ...choice, publicFrom })}
        />
      </span>
    </div>
  );
}
