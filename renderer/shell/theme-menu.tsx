import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DesktopRegular, WeatherMoonRegular, WeatherSunnyRegular } from '@fluentui/react-icons';
import type { Settings } from '../../shared/contract/desktop';
import { useChangeSettings } from '../state/use-settings';
import { useWindowStore, useWords } from '../state/window-store';

const icons = {
  system: <DesktopRegular />,
  light: <WeatherSunnyRegular />,
  dark: <WeatherMoonRegular />,
} as const satisfies Record<Settings['theme'], React.JSX.Element>;

const isTheme = (text: string | undefined): text is Settings['theme'] =>
  text !== undefined && Object.hasOwn(icons, text);

export function ThemeMenu() {
  const words = useWords();
  const { theme } = useWindowStore().state.settings;
  const change = useChangeSettings();
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_event, { checkedItems: [chosen] }) => {
        if (isTheme(chosen)) change({ theme: chosen });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={icons[theme]}
          aria-label={`${words.theme}: ${words.themes[theme]}`}
          title={words.theme}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(icons) as Settings['theme'][]).map((name) => (
            <MenuItemRadio key={name} name="theme" value={name} icon={icons[name]}>
              {words.themes[name]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
