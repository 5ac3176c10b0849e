import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findOptions, type SearchOption } from './find-options';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', minHeight: 0 },
  list: { maxHeight: '280px', overflowY: 'auto', margin: 0, padding: 0, listStyle: 'none' },
  option: {
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: '13px',
    lineHeight: '20px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    outlineOffset: '-1px',
  },
  chosen: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  group: {
    padding: '8px 8px 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    ':first-child': { paddingTop: '2px' },
  },
  none: { padding: '4px 8px', fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

interface SearchListProps {
  readonly label: string;
  readonly placeholder: string;
  readonly nothingFound: string;
  readonly options: readonly SearchOption[];
  readonly chosen: string | null;
  readonly onPick: (key: string) => void;
}

/** A list that typing narrows, tone marks or not; arrows and Enter pick. */
export function SearchList({ label, placeholder, nothingFound, options, chosen, onPick }: SearchListProps) {
  const styles = useStyles();
  const listId = useId();
  const listRef = useRef<HTMLUListElement>(null);
  const [search, setSearch] = useState('');
  const found = findOptions(options, search);
  const [activeKey, setActiveKey] = useState(chosen);
  const active = Math.max(
    found.findIndex(({ key }) => key === activeKey),
    0,
  );
  const optionId = (index: number): string => `${listId}-${index}`;

  useEffect(() => {
    listRef.current?.querySelectorAll('[role=option]')[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActiveKey(found[(active + step + found.length) % found.length]?.key ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = found[active];
      if (option) onPick(option.key);
    }
  };
  return (
    <div className={styles.root}>
      <Input
        role="combobox"
        aria-label={placeholder}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
        contentBefore={<SearchRegular />}
        placeholder={placeholder}
        value={search}
        onKeyDown={onKeyDown}
        onChange={(_event, { value }) => {
          setSearch(value);
          setActiveKey(null);
        }}
      />
      <ul ref={listRef} id={listId} className={styles.list} role="listbox" aria-label={label}>
        {found.map(({ key, label: text, group }, index) => [
          group !== undefined && group !== found[index - 1]?.group && (
            <li key={`group ${key}`} role="presentation" className={styles.group}>
              {group}
            </li>
          ),
          <li
            key={key}
            id={optionId(index)}
            role="option"
            aria-selected={key === chosen}
            className={mergeClasses(
              styles.option,
              index === active && styles.active,
              key === chosen && styles.chosen,
            )}
            onClick={() => onPick(key)}
          >
            {text}
          </li>,
        ])}
      </ul>
      {found.length === 0 && <div className={styles.none}>{nothingFound}</div>}
    </div>
  );
}
