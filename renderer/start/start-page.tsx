import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import {
  DocumentSaveRegular,
  DocumentTableRegular,
  FolderOpenRegular,
  MapRegular,
} from '@fluentui/react-icons';
import { publishedBoards } from '../../shared/boards/published-boards';
import { fileSizeLimit, rosterLimits } from '../../shared/roster/limits';
import { formatCount } from '../../shared/text/numbers';
import { useOpenRosters } from '../state/rosters-context';
import { useLanguage, useWords } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { RecentRosters } from './recent-rosters';
import { TourOffer } from './tour-offer';

const useStyles = makeStyles({
  page: {
    flex: 1,
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    gap: '24px',
    padding: '24px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
  },
  area: {
    display: 'grid',
    justifyItems: 'center',
    gap: '16px',
    width: 'min(760px, 100%)',
    padding: '40px 32px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
  },
  icon: { color: tokens.colorBrandForeground1 },
  drop: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: '28px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  notes: { display: 'grid', gap: '4px', textAlign: 'center' },
  limits: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
  published: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '4px 16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '12px' },
});

/** Nothing is open: one large area to drop on, four buttons, and what was opened before. */
export function StartPage() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const rosters = useOpenRosters();
  const workspace = useWorkspace();
  const workspaceWords = useWorkspaceWords();
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.startTitle}</h1>
      <div className={styles.area}>
        <DocumentTableRegular fontSize={48} className={styles.icon} />
        <p className={styles.drop}>{words.dropHere}</p>
        <p className={styles.hint}>{words.dropFormats}</p>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            size="large"
            icon={<DocumentTableRegular />}
            onClick={() => rosters.choose('files')}
          >
            {words.openFile}
          </Button>
          <Button size="large" icon={<FolderOpenRegular />} onClick={() => rosters.choose('folder')}>
            {words.openFolderOfRosters}
          </Button>
          <Button size="large" icon={<DocumentSaveRegular />} onClick={workspace.choose}>
            {workspaceWords.open}
          </Button>
          <Button size="large" icon={<MapRegular />} onClick={rosters.openSample}>
            {words.openSample}
          </Button>
        </div>
        <p className={styles.hint}>{words.sampleHint}</p>
        <div className={styles.published} role="group" aria-label={words.publishedBoards}>
          <span className={styles.limits}>{words.publishedBoards}</span>
          {publishedBoards.map((board) => (
            <Link key={board.id} title={board.source[language]} onClick={() => rosters.openPublished(board)}>
              {board.name[language]}
            </Link>
          ))}
        </div>
      </div>
      <TourOffer />
      <RecentRosters />
      <div className={styles.notes}>
        <p className={styles.hint}>{words.startPrivacy}</p>
        <p className={styles.limits}>
          {words.limits(
            fileSizeLimit,
            formatCount(rosterLimits.rows, language),
            formatCount(rosterLimits.columns, language),
          )}
        </p>
      </div>
    </div>
  );
}
