import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { DeleteRegular, FolderOpenRegular, MapRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { formatCount } from '../../../shared/text/numbers';
import { useMap } from '../../state/map-context';
import { useLanguage, useWords } from '../../state/window-store';
import { MatchDialog } from './match-dialog';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', marginTop: '6px' },
  text: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontSize: '13px',
    color: tokens.colorNeutralForeground2,
  },
});

/** What the map is drawn with, and what does not match. */
export function MapBar() {
  const styles = useStyles();
  const { map: words } = useWords();
  const language = useLanguage();
  const { state, matched, choose, remove } = useMap();
  const [isMatching, setIsMatching] = useState(false);
  if (state?.map == null || matched === null) return null;
  const { unitsWithout } = matched.matches;
  const all = state.units.length;
  return (
    <div className={styles.bar}>
      <span className={styles.text}>
        {state.map.boundaries.file} ·{' '}
        {words.matched(formatCount(all - unitsWithout.length, language), formatCount(all, language))}
      </span>
      <Button size="small" icon={<MapRegular />} onClick={() => setIsMatching(true)}>
        {unitsWithout.length === 0
          ? words.match
          : words.matchWith(formatCount(unitsWithout.length, language))}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={words.more}
            title={words.more}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<FolderOpenRegular />} onClick={choose}>
              {words.replace}
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} onClick={remove}>
              {words.remove}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isMatching && <MatchDialog onClose={() => setIsMatching(false)} />}
    </div>
  );
}
