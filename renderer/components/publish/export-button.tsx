import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { describeFailure } from '../../../shared/text/failures';
import { formatCount } from '../../../shared/text/numbers';
import { publishMessages } from '../../../shared/text/publish-messages';
import { useNotices } from '../use-notices';
import type { RequestOptions } from '../../engine/engine-client';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { ExportProgress } from './export-progress';
import { useRunningExport } from './use-running-export';

interface ExportButtonProps {
  /** Without its ending. */
  readonly name: string;
  readonly size?: 'small' | 'medium';
  /** Asks in which version. */
  readonly isPublishable?: boolean;
  readonly write: (path: string, options: RequestOptions, publicFrom: number | null) => Promise<unknown>;
}

/** “Xuất Excel”: asks where the table goes; while it is written the button says how far it is and can stop it. */
export function ExportButton({ name, size = 'small', isPublishable = false, write }: ExportButtonProps) {
  const words = useWords();
  const language = useLanguage();
  const { versions } = publishMessages[language];
  const { publicThreshold } = useWindowStore().state.settings;
  const notices = useNotices();
  const running = useRunningExport((failure) => notices.failed(describeFailure(failure, language)));
  const run = async (publicFrom: number | null): Promise<void> => {
    const path = await window.desktop.chooseTable(`${name}.xlsx`);
    if (path === null) return;
    await running.run(async (options) => {
      await write(path, options, publicFrom);
      notices.saved(words.saved(path), path);
    });
  };
  if (running.isRunning) return <ExportProgress running={running} size={size} />;
  const look = {
    size,
    appearance: size === 'small' ? ('subtle' as const) : ('secondary' as const),
    icon: <DocumentTableRegular />,
  };
  const label = words.breakdown.exportTable;
  if (!isPublishable)
    return (
      <Button {...look} onClick={() => void run(null)}>
        {label}
      </Button>
    );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton {...look}>{label}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void run(null)}>{versions.internal}</MenuItem>
          <MenuItem onClick={() => void run(publicThreshold)}>
            {versions.public(formatCount(publicThreshold, language))}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
