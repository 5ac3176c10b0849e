import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { WorkspaceState } from '../../shared/contract/workspace';
import { formatDate, today } from '../../shared/text/dates';
import { describeFailure } from '../../shared/text/failures';
import type { Language } from '../../shared/text/language';
import type { WorkspaceMessages } from '../../shared/text/workspace-messages';
import { fileNameOf } from '../components/file-name-of';
import { useLanguage, useWords } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';

const useStyles = makeStyles({ messages: { display: 'grid', gap: '8px', padding: '12px 16px 0' } });
const daysBefore = 30;

interface Notice {
  readonly key: string;
  readonly intent: 'info' | 'warning' | 'error';
  readonly text: string;
  /** Told once by the engine. */
  readonly isEvent: boolean;
}

/** What happened to the workspace as a file, why it cannot be written, and when its data are to go. */
export function WorkspaceNotices() {
  const styles = useStyles();
  const { dismiss } = useWords();
  const words = useWorkspaceWords();
  const language = useLanguage();
  const { state, told } = useWorkspace();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  if (state === null) return null;
  const notices = noticesOf(state, words, language).filter(({ key }) => !dismissed.includes(key));
  if (notices.length === 0) return null;
  return (
    <div className={styles.messages}>
      {notices.map(({ key, intent, text, isEvent }) => (
        <MessageBar key={key} intent={intent} layout="multiline">
          <MessageBarBody data-testid="workspace-notice">{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={dismiss}
                onClick={() => (isEvent ? told() : setDismissed([...dismissed, key]))}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}

function noticesOf(state: WorkspaceState, words: WorkspaceMessages, language: Language): Notice[] {
  const notices: Notice[] = [];
  const add = (key: string, intent: Notice['intent'], text: string, isEvent = false): void => {
    notices.push({ key: `${state.opened} ${key}`, intent, text, isEvent });
  };
  const { event, readOnly, retainUntil } = state;
  if (state.failure) add('failed', 'error', words.tell.failed(describeFailure(state.failure, language)));
  if (event === 'conflict')
    add('conflict', 'warning', words.tell.conflict(fileNameOf(state.conflictPath ?? '')), true);
  else if (event !== null) add(event, event === 'restored' ? 'info' : 'warning', words.tell[event], true);
  if (readOnly !== null && state.path !== null) add(`only ${readOnly}`, 'info', words.why[readOnly]);
  if (retainUntil !== null) {
    const date = formatDate(retainUntil, language);
    if (retainUntil < today()) add('over', 'warning', words.retention.over(date));
    else if (daysUntil(retainUntil) <= daysBefore) add('soon', 'info', words.retention.soon(date));
  }
  return notices;
}

function daysUntil(date: string): number {
  return (Date.parse(date) - Date.parse(today())) / 86_400_000;
}
