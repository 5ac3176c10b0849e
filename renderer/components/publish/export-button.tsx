import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ImportProgress } from '../../../shared/contract/results';
import { describeFailure } from '../../../shared/text/failures';
import { formatCount } from '../../../shared/text/numbers';
import { publishMessages } from '../../../shared/text/publish-messages';
import { useNotices } from '../use-notices';
import type { RequestOptions } from '../../engine/engine-client';
import { toFailure } from '../../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  running: { display: 'inline-flex', alignItems: 'center', gap: '8px', whiteSpace: 'nowrap' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

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
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { versions } = publishMessages[language];
  const { publicThreshold } = useWindowStore().state.settings;
  const notices = useNotices();
  const abort = useRef<AbortController | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const run = async (publicFrom: number | null): Promise<void> => {
    const path = await window.desktop.chooseTable(`${name}.xlsx`);
    if (path === null) return;
    abort.current = new AbortController();
    setProgress(null);
    setIsRunning(true);
    try {
      await write(path, { signal: abort.current.signal, onProgress: setProgress }, publicFrom);
      notices.saved(words.saved(path), path);
    } catch (error) {
      const failure = toFailure(error);
      if (failure.kind !== 'cancelled') notices.failed(describeFailure(failure, language));
    } finally {
      setIsRunning(false);
    }
  };
  if (isRunning)
    return (
      <span className={styles.running}>
        <Spinner size="extra-tiny" aria-hidden />
        <span className={styles.count} role="status">
          {progress?.totalRows
            ? words.rowsOf(formatCount(progress.rows, language), formatCount(progress.totalRows, language))
            : words.phases.writing}
        </span>
        <Button size={size} onClick={() => abort.current?.abort()}>
          {words.cancel}
        </Button>
      </span>
    );
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
