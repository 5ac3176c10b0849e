import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowExportRegular, QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { BarButton } from '../components/bar-button';
import { useShowDialog } from '../state/show-dialog';
import { density } from '../styles/density';
import { useWindowStore, useWords } from '../state/window-store';
import { FilterBar } from './filter/filter-bar';
import { LanguageSwitch } from './language-switch';
import { ReferenceDate } from './reference-date';
import { RosterMenu } from './roster-menu';
import { SnapshotMenu } from './snapshot-menu';

const useStyles = makeStyles({
  header: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: density.barHeight,
    padding: '0 12px 0 20px',
  },
  name: {
    width: `calc(${density.navigationWidth} - 32px)`,
    flexShrink: 0,
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
  /** The workspace as a file. */
  readonly workspace: ReactNode;
}

/** What we look at, and who is in. */
export function TopBar({ isRosterShown, onExport, find, workspace }: TopBarProps) {
  const styles = useStyles();
  const words = useWords();
  const show = useShowDialog();
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
          <BarButton icon={<ArrowExportRegular />} name={words.exportRoster} onClick={onExport} />
        )}
        {workspace}
        <LanguageSwitch />
        <Button
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          data-tour="help"
          aria-label={words.help.title}
          title={`${words.help.title} (F1)`}
          onClick={() => show('help')}
        />
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={words.settings.title}
          title={`${words.settings.title} (Ctrl+,)`}
          onClick={() => show('settings')}
        />
      </div>
      {isRosterShown && <FilterBar />}
    </header>
  );
}
