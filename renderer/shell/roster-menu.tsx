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
import { ChevronDownRegular } from '@fluentui/react-icons';
import { RecentFiles } from '../components/recent-files';
import { useOpenRosters } from '../state/rosters-context';
import { useRosterName, useWindowStore, useWords } from '../state/window-store';

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
  const { recentFiles } = useWindowStore().state.settings;
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
          <RecentFiles paths={recentFiles} onOpen={(path) => rosters.open([path])} />
          <MenuDivider />
          <MenuItem onClick={rosters.close}>{words.closeRoster}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
