import { Button, Input, makeStyles, mergeClasses, Spinner, Switch, tokens } from '@fluentui/react-components';
import { DismissRegular, SearchRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { PeopleColumn } from '../../shared/analysis/people-columns';
import type { OpenRoster } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { ColumnsPanel } from './columns-panel';
import { WantedChip } from './wanted-chip';

/** What is typed is searched for after a pause of so many milliseconds. */
const pause = 150;

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '6px 12px', minHeight: '32px' },
  search: { width: '340px' },
  count: {
    marginLeft: 'auto',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

interface PeopleToolbarProps {
  readonly roster: OpenRoster;
  readonly columns: readonly PeopleColumn[];
  /** Null until the first answer. */
  readonly found: number | null;
  readonly isLoading: boolean;
  /** Takes the list along. */
  readonly children: ReactNode;
}

/** Search, what the list is narrowed to, and how many people are in it. */
export function PeopleToolbar({ roster, columns, found, isLoading, children }: PeopleToolbarProps) {
  const styles = useStyles();
  const words = useWords().peoplePage;
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const { isSensitiveShown } = state.peopleView;
  return (
    <div className={mergeClasses(styles.bar, 'for-the-hand')}>
      <SearchBox />
      <WantedChip found={found} />
      <span className={styles.count}>
        {isLoading && <Spinner size="extra-tiny" aria-hidden />}
        <span role="status" data-testid="people-found">
          {found !== null && words.found(formatCount(found, language), formatCount(roster.people, language))}
        </span>
      </span>
      <Switch
        label={words.showSensitive}
        title={words.sensitiveHint}
        checked={isSensitiveShown}
        onChange={(_event, { checked }) =>
          dispatch({ type: 'people-view-changed', change: { isSensitiveShown: checked } })
        }
      />
      <ColumnsPanel roster={roster} columns={columns} />
      {children}
    </div>
  );
}

/** Ctrl+F leads here. */
function SearchBox() {
  const styles = useStyles();
  const words = useWords().peoplePage;
  const { state, dispatch } = useWindowStore();
  const { search } = state.peopleView;
  const [text, setText] = useState(search);
  const [known, setKnown] = useState(search);
  if (search !== known) {
    setKnown(search);
    setText(search);
  }
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (text === search) return undefined;
    const timer = setTimeout(() => {
      setKnown(text);
      dispatch({ type: 'people-view-changed', change: { search: text } });
    }, pause);
    return () => clearTimeout(timer);
  }, [dispatch, search, text]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <Input
      input={{ ref: input }}
      className={styles.search}
      role="searchbox"
      contentBefore={<SearchRegular />}
      contentAfter={
        text === '' ? undefined : (
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.clearSearch}
            onClick={() => setText('')}
          />
        )
      }
      placeholder={words.search}
      aria-label={words.search}
      aria-keyshortcuts="Control+F"
      value={text}
      onChange={(_event, { value }) => setText(value)}
    />
  );
}
