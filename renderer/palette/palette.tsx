import { Dialog, DialogSurface, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findOptions } from '../components/find-options';
import { useWords } from '../state/window-store';
import { fewOfEach, type PaletteGroup } from './palette-item';
import { useFoundItems } from './use-found-items';
import { useKnownItems } from './use-known-items';

const useStyles = makeStyles({
  surface: {
    width: 'min(640px, calc(100vw - 64px))',
    maxWidth: 'none',
    marginTop: '72px',
    padding: '12px',
    display: 'grid',
    gap: '8px',
  },
  input: { width: '100%' },
  list: { maxHeight: 'min(480px, calc(100vh - 240px))', overflowY: 'auto', margin: 0, padding: 0 },
  group: {
    padding: '8px 8px 2px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: {
    display: 'flex',
    gap: '12px',
    alignItems: 'baseline',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  label: { flexShrink: 0, maxWidth: '70%', overflowWrap: 'anywhere' },
  detail: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  hint: { padding: '0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const groups: readonly PaletteGroup[] = ['place', 'person', 'unit', 'indicator', 'dimension', 'command'];

/** "Tìm nhanh": any page, indicator, unit or person, by a few letters of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords().palette;
  const listId = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const wanted = useDeferredValue(search);
  const known = findOptions(useKnownItems(), wanted);
  const items = fewOfEach([...known, ...useFoundItems(wanted)], groups);
  const active = Math.max(
    items.findIndex(({ key }) => key === activeKey),
    0,
  );
  useEffect(() => {
    listRef.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, items.length]);

  const pick = (index: number): void => {
    const item = items[index];
    if (!item) return;
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      setActiveKey(items[(active + step + items.length) % items.length]?.key ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(active);
    }
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} aria-label={words.title}>
        <Input
          className={styles.input}
          role="combobox"
          aria-label={words.placeholder}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? `${listId}-${active}` : undefined}
          contentBefore={<SearchRegular />}
          placeholder={words.placeholder}
          value={search}
          onKeyDown={onKeyDown}
          onChange={(_event, { value }) => {
            setSearch(value);
            setActiveKey(null);
          }}
        />
        <div ref={listRef} id={listId} className={styles.list} role="listbox" aria-label={words.title}>
          {groups.map((group) => {
            const own = items.flatMap((item, index) => (item.group === group ? [{ item, index }] : []));
            if (own.length === 0) return null;
            return (
              <div key={group} role="group" aria-label={words.groups[group]}>
                <div className={styles.group} aria-hidden>
                  {words.groups[group]}
                </div>
                {own.map(({ item, index }) => (
                  <div
                    key={item.key}
                    id={`${listId}-${index}`}
                    role="option"
                    aria-selected={index === active}
                    className={mergeClasses(styles.item, index === active && styles.active)}
                    onClick={() => pick(index)}
                  >
                    <span className={styles.label}>{item.label}</span>
                    {item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
        <div className={styles.hint} role="status">
          {items.length === 0 ? words.nothingFound : words.hint}
        </div>
      </DialogSurface>
    </Dialog>
  );
}
