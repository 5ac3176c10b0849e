import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowExportRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWindowStore, useWords } from '../state/window-store';
import { FilterBar } from './filter/filter-bar';
import { LanguageSwitch } from './language-switch';
import { ReferenceDate } from './reference-date';
import { RosterMenu } from './roster-menu';
import { SettingsDialog } from './settings-dialog';
import { SnapshotMenu } from './snapshot-menu';
import { ThemeMenu } from './theme-menu';

const useStyles = makeStyles({
  header: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', alignItems: 'center', gap: '12px', minHeight: '48px', padding: '0 16px' },
  name: {
    width: '152px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorBrandForeground1,
  },
  space: { flex: 1 },
});

interface TopBarProps {
  readonly isRosterShown: boolean;
  readonly onExport: () => void;
  /** The quick find. */
  readonly find: ReactNode;
}

/** What we look at, and who is in. */
export function TopBar({ isRosterShown, onExport, find }: TopBarProps) {
  const styles = useStyles();
  const words = useWords();
  const { roster } = useWindowStore().state;
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <div className={styles.name}>{words.appName}</div>
        {isRosterShown && roster !== null && (
          <>
            <RosterMenu />
            <SnapshotMenu />
            <ReferenceDate statedDate={roster.statedDate} />
          </>
        )}
        <div className={styles.space} />
        {isRosterShown && find}
        {isRosterShown && (
          <Button appearance="subtle" icon={<ArrowExportRegular />} onClick={onExport}>
            {words.exportRoster}
          </Button>
        )}
        <LanguageSwitch />
        <ThemeMenu />
        <SettingsDialog />
      </div>
      {isRosterShown && <FilterBar />}
    </header>
  );
}
