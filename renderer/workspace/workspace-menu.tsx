import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import {
  DocumentSaveRegular,
  EyeRegular,
  LockClosedRegular,
  SaveRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { WorkspaceState } from '../../shared/contract/workspace';
import { fileNameOf } from '../components/file-name-of';
import { RecentFiles } from '../components/recent-files';
import { useWindowStore } from '../state/window-store';
import { isWorkspaceFile, useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { statusOf } from './workspace-status';

const useStyles = makeStyles({
  button: { minWidth: 0, maxWidth: '176px' },
  // A narrow window has no room for one more name; the title and the menu tell it.
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 1599px)': { display: 'none' },
  },
  status: { padding: '6px 12px', fontSize: '13px', color: tokens.colorNeutralForeground2, maxWidth: '320px' },
});

function iconOf({ path, readOnly, saving, isLocked }: WorkspaceState): React.JSX.Element {
  if (saving === 'failed') return <WarningRegular />;
  if (readOnly !== null) return <EyeRegular />;
  if (isLocked) return <LockClosedRegular />;
  return path === null ? <SaveRegular /> : <DocumentSaveRegular />;
}

/** The workspace as a file: whether it is saved, and all that can be done with it. */
export function WorkspaceMenu() {
  const styles = useStyles();
  const words = useWorkspaceWords();
  const workspace = useWorkspace();
  const { state } = workspace;
  const recent = useWindowStore().state.settings.recentFiles.filter(isWorkspaceFile);
  if (state === null) return null;
  const name = state.path === null ? words.workspace : fileNameOf(state.path).replace(/\.bienche$/i, '');
  const status = statusOf(state, words);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={iconOf(state)}
          aria-label={
            state.path === null ? `${words.workspace}: ${status}` : `${words.workspace}: ${name}. ${status}`
          }
          title={`${state.path ?? words.workspace}\n${status}`}
          data-testid="workspace"
          data-saving={state.path === null ? 'no-file' : state.saving}
        >
          <span className={styles.name}>{name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <div className={styles.status} data-testid="workspace-status">
          {status}
        </div>
        <MenuList>
          <MenuItem onClick={workspace.create}>{words.create}</MenuItem>
          <MenuItem onClick={workspace.choose}>{words.open}</MenuItem>
          <MenuItem onClick={() => void workspace.saveAs()}>{words.saveAs}</MenuItem>
          <RecentFiles paths={recent} onOpen={(path) => void workspace.open(path)} />
          <MenuDivider />
          <MenuItem onClick={() => workspace.show({ kind: 'backups' })}>{words.backups}</MenuItem>
          <MenuItem onClick={() => workspace.show({ kind: 'passphrase' })}>{words.passphrase}</MenuItem>
          {state.isLocked && <MenuItem onClick={workspace.lockNow}>{words.lock}</MenuItem>}
          <MenuItem onClick={() => workspace.show({ kind: 'about' })}>{words.about}</MenuItem>
          <MenuItem onClick={() => workspace.show({ kind: 'log' })}>{words.log}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
