import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular, DocumentSaveRegular } from '@fluentui/react-icons';
import { fileNameOf, folderOf } from '../components/file-name-of';
import { useOpenRosters } from '../state/rosters-context';
import { useWindowStore, useWords } from '../state/window-store';
import { isWorkspaceFile } from '../state/workspace-context';

const mostShown = 5;

const useStyles = makeStyles({
  section: { width: 'min(760px, 100%)' },
  heading: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  roster: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '36px',
    padding: '0 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { whiteSpace: 'nowrap' },
  folder: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
  },
});

export function RecentRosters() {
  const styles = useStyles();
  const words = useWords();
  const rosters = useOpenRosters();
  const recent = useWindowStore().state.settings.recentFiles.slice(0, mostShown);
  if (recent.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="recent">
      <h2 id="recent" className={styles.heading}>
        {words.recent}
      </h2>
      <ul className={styles.list}>
        {recent.map((path) => (
          <li key={path}>
            <button type="button" className={styles.roster} title={path} onClick={() => rosters.open([path])}>
              {isWorkspaceFile(path) ? (
                <DocumentSaveRegular fontSize={20} />
              ) : (
                <DocumentRegular fontSize={20} />
              )}
              <span className={styles.name}>{fileNameOf(path)}</span>
              <span className={styles.folder}>{folderOf(path)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
