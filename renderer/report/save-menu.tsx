import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { reportKinds, type ReportKind } from '../../shared/contract/desktop';
import type { FiguresShown } from '../../shared/report/shown-report';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWords } from '../state/window-store';
import { PlainDialog } from '../components/plain-dialog';

interface SaveMenuProps {
  /** Figures of own texts that differ from the data. */
  readonly changed: number;
  readonly isDisabled: boolean;
  readonly onSave: (kind: ReportKind, figures: FiguresShown) => void;
}

/** Saves as Word, PDF or Excel; where own texts have old figures it asks first. */
export function SaveMenu({ changed, isDisabled, onSave }: SaveMenuProps) {
  const words = useWords().report;
  const language = useLanguage();
  const [asking, setAsking] = useState<ReportKind | null>(null);
  const answer = (figures: FiguresShown): void => {
    setAsking(null);
    if (asking !== null) onSave(asking, figures);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="primary" icon={<SaveRegular />} disabled={isDisabled}>
            {words.save}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {reportKinds.map((kind) => (
              <MenuItem key={kind} onClick={() => (changed > 0 ? setAsking(kind) : onSave(kind, 'seen'))}>
                {words.saveAs[kind]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <PlainDialog
        title={words.askTitle}
        isOpen={asking !== null}
        onClose={() => setAsking(null)}
        actions={
          <>
            <Button appearance="primary" onClick={() => answer('now')}>
              {words.saveUpdated}
            </Button>
            <Button onClick={() => answer('seen')}>{words.saveAsWritten}</Button>
            <Button appearance="subtle" onClick={() => setAsking(null)}>
              {words.cancel}
            </Button>
          </>
        }
      >
        {words.askText(formatCount(changed, language))}
      </PlainDialog>
    </>
  );
}
