import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Failure } from '../../shared/contract/failure';
import { describeFailure } from '../../shared/text/failures';
import { useLanguage } from '../state/window-store';

export function FailureMessage({ failure }: { failure: Failure }) {
  const language = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{describeFailure(failure, language)}</MessageBarBody>
    </MessageBar>
  );
}
