import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SnapshotState } from '../../shared/contract/snapshots';
import { formatDate } from '../../shared/text/dates';
import { formatCount } from '../../shared/text/numbers';
import { useShowToday } from '../components/today-switch';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useDefinitions } from '../state/definitions-context';
import { useOpenRosters } from '../state/rosters-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { SnapshotDialog } from './snapshot-dialog';

const useStyles = makeStyles({
  button: { minWidth: 0, maxWidth: '300px', fontWeight: 'normal' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** "Kỳ số liệu: 31/12/2024": the snapshot that is looked at; chooses, adds, renames and removes. */
export function SnapshotMenu() {
  const styles = useStyles();
  const { change: words, units } = useWords();
  const { definitions } = useDefinitions();
  const showToday = useShowToday();
  const language = useLanguage();
  const engine = useEngine();
  const rosters = useOpenRosters();
  const { state, dispatch } = useWindowStore();
  const { data } = useQuery('snapshots.get', {}, state.rosterVersion);
  const [changed, setChanged] = useState<SnapshotState | null>(null);
  if (data === null) return null;
  const { snapshots, removed, current, isToday } = data;
  const open = snapshots.find(({ id }) => id === current);
  if (!open) return null;
  const nameOf = ({ date, isDated, name }: SnapshotState): string =>
    [isDated ? formatDate(date, language) : words.undated, name].filter((part) => part !== '').join(' · ');
  const failed = (error: unknown): void => dispatch({ type: 'failed', failure: toFailure(error) });
  /** The open roster may be another one. */
  const follow = async (done: Promise<unknown>, gone?: number): Promise<void> => {
    try {
      await done;
      const roster = await engine.request('roster.current', {});
      dispatch({ type: 'snapshot-chosen', roster, ...(gone !== undefined && { gone }) });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <>
      <Menu
        checkedValues={{ snapshot: [String(current)], today: isToday ? ['today'] : [] }}
        onCheckedValueChange={(_event, { name, checkedItems: [id] }) => {
          if (name === 'today') showToday(id !== undefined);
          else if (id !== undefined && Number(id) !== current)
            void follow(engine.request('snapshots.choose', { id: Number(id) }));
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className={styles.button}
            icon={<ChevronDownRegular />}
            iconPosition="after"
            title={words.chooseSnapshot(nameOf(open))}
          >
            <span className={styles.text}>{words.chooseSnapshot(nameOf(open))}</span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {snapshots.map((snapshot) => (
              <MenuItemRadio
                key={snapshot.id}
                name="snapshot"
                value={String(snapshot.id)}
                secondaryContent={formatCount(snapshot.people, language)}
              >
                {nameOf(snapshot)}
              </MenuItemRadio>
            ))}
            <MenuDivider />
            {(isToday || definitions.unitChanges.length > 0) && (
              <MenuItemCheckbox name="today" value="today">
                {units.todayUnits}
              </MenuItemCheckbox>
            )}
            <MenuItem onClick={rosters.addSnapshot}>{words.addSnapshot}</MenuItem>
            <MenuItem onClick={() => setChanged(open)}>{words.changeSnapshot}</MenuItem>
            <MenuItem
              disabled={snapshots.length < 2}
              onClick={() => void follow(engine.request('snapshots.remove', { id: open.id }), open.id)}
            >
              {words.removeSnapshot}
            </MenuItem>
            {removed !== null && (
              <MenuItem onClick={() => void follow(engine.request('snapshots.undoRemove', {}))}>
                {words.undoRemove(nameOf(removed))}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {changed !== null && (
        <SnapshotDialog
          snapshot={changed}
          onClose={() => setChanged(null)}
          onSave={(to) => {
            setChanged(null);
            void follow(engine.request('snapshots.change', { id: changed.id, ...to }));
          }}
        />
      )}
    </>
  );
}
