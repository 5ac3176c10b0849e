import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { OptionsRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { formatCount } from '../../shared/text/numbers';
import { overviewMessages } from '../../shared/text/overview-messages';
import { publishMessages } from '../../shared/text/publish-messages';
import { useLanguage, useWindowStore } from '../state/window-store';
import { TilesDialog } from './tiles-dialog';

/** Which tiles the page has, and in which version it is shown. */
export function OverviewMenu({ className }: { className: string }) {
  const language = useLanguage();
  const words = overviewMessages[language];
  const { versions } = publishMessages[language];
  const { state, dispatch } = useWindowStore();
  const { overview, settings } = state;
  const [isChoosing, setIsChoosing] = useState(false);
  const isPublic = overview.publicFrom !== null;
  return (
    <>
      <Menu
        checkedValues={{ version: [isPublic ? 'public' : 'internal'] }}
        onCheckedValueChange={(_event, { checkedItems: [version] }) =>
          dispatch({
            type: 'overview-chosen',
            choice: { ...overview, publicFrom: version === 'public' ? settings.publicThreshold : null },
          })
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            className={className}
            icon={<OptionsRegular />}
            aria-label={words.options}
            title={words.options}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setIsChoosing(true)}>{words.chooseTiles}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{versions.version}</MenuGroupHeader>
              <MenuItemRadio name="version" value="internal">
                {versions.internal}
              </MenuItemRadio>
              <MenuItemRadio name="version" value="public">
                {versions.public(formatCount(settings.publicThreshold, language))}
              </MenuItemRadio>
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isChoosing && <TilesDialog onClose={() => setIsChoosing(false)} />}
    </>
  );
}
