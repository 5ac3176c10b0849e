import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem } from '@fluentui/react-components';
import { useWords } from '../state/window-store';
import { fileNameOf } from './file-name-of';

const mostShown = 5;

interface RecentFilesProps {
  readonly paths: readonly string[];
  readonly onOpen: (path: string) => void;
}

/** The part of a menu that opens again what was opened before; nothing where there is none. */
export function RecentFiles({ paths, onOpen }: RecentFilesProps) {
  const words = useWords();
  if (paths.length === 0) return null;
  return (
    <MenuGroup>
      <MenuDivider />
      <MenuGroupHeader>{words.recent}</MenuGroupHeader>
      {paths.slice(0, mostShown).map((path) => (
        <MenuItem key={path} title={path} onClick={() => onOpen(path)}>
          {fileNameOf(path)}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
