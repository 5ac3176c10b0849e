import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { describeFailure } from '../../shared/text/failures';
import { usePolicy } from '../state/policy-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  messages: { display: 'grid', gap: '8px', padding: '12px 16px 0' },
});

/** What went wrong last, and what happened to the engine, above every page. */
export function Messages() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const { failure, notice } = state;
  const { file, problem } = usePolicy();
  const [isPolicyRead, setIsPolicyRead] = useState(false);
  const policyText =
    file !== null && problem !== null && !isPolicyRead ? words.settings.problem(file, problem) : null;
  if (failure === null && notice === null && policyText === null) return null;
  const dismissBy = (onClick: () => void) => (
    <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} onClick={onClick} />
  );
  const dismiss = dismissBy(() => dispatch({ type: 'message-dismissed' }));
  return (
    <div className={styles.messages}>
      {policyText !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{policyText}</MessageBarBody>
          <MessageBarActions containerAction={dismissBy(() => setIsPolicyRead(true))} />
        </MessageBar>
      )}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{describeFailure(failure, language)}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {notice === 'engine-restarted' ? words.engineRestarted : words.engineRosterLost}
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
    </div>
  );
}
