import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { fileNameOf } from '../components/file-name-of';
import { useOpenRosters } from '../state/rosters-context';
import { useRosterName, useWindowStore, useWords } from '../state/window-store';

const mostRecent = 5;

const useStyles = makeStyles({
  button: { maxWidth: '360px', fontWeight: tokens.fontWeightSemibold },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The open roster's name; opens another one. */
export function RosterMenu() {
  const styles = useStyles();
  const words = useWords();
  const name = useRosterName();
  const rosters = useOpenRosters();
  const recent = useWindowStore().state.settings.recentFiles.slice(0, mostRecent);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<ChevronDownRegular />}
          iconPosition="after"
          title={name}
        >
          <span className={styles.name}>{name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => rosters.choose('files')}>{words.openFile}</MenuItem>
          <MenuItem onClick={() => rosters.choose('folder')}>{words.openFolderOfRosters}</MenuItem>
          <MenuItem onClick={rosters.openSample}>{words.openSample}</MenuItem>
          {recent.length > 0 && (
            <MenuGroup>
              <MenuDivider />
              <MenuGroupHeader>{words.recent}</MenuGroupHeader>
              {recent.map((path) => (
                <MenuItem key={path} title={path} onClick={() => rosters.open([path])}>
                  {fileNameOf(path)}
                </MenuItem>
              ))}
            </MenuGroup>
          )}
          <MenuDivider />
          <MenuItem onClick={rosters.close}>{words.closeRoster}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
