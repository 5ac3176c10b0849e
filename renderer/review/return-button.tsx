import { Button } from '@fluentui/react-components';
import { ArrowReplyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { formatCount } from '../../shared/text/numbers';
import { fileNameOf } from '../components/file-name-of';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';

/** "Trả lại đơn vị": a copy of the file with its doubtful cells marked. */
export function ReturnButton({ file, path }: { file: number; path: string }) {
  const words = useWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const { dispatch } = useWindowStore();
  const [isWriting, setIsWriting] = useState(false);
  const name = fileNameOf(path);

  const giveBack = async (): Promise<void> => {
    const suggested = words.review.returnName(name.replace(/\.[^.]+$/, ''));
    const target = await window.desktop.chooseReturnTarget(suggested);
    if (target === null) return;
    setIsWriting(true);
    const written = await engine.request('review.returnWorkbook', { file, path: target, language });
    notices.saved(words.review.returned(formatCount(written.cells, language), written.path), written.path);
  };
  return (
    <Button
      size="small"
      icon={<ArrowReplyRegular />}
      aria-label={words.review.returnFileOf(name)}
      disabledFocusable={isWriting}
      onClick={() =>
        void giveBack()
          .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }))
          .finally(() => setIsWriting(false))
      }
    >
      {words.review.returnFile}
    </Button>
  );
}
