import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { describeFailure } from '../../shared/text/failures';
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
  if (failure === null && notice === null) return null;
  const dismiss = (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={words.dismiss}
      onClick={() => dispatch({ type: 'message-dismissed' })}
    />
  );
  return (
    <div className={styles.messages}>
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
