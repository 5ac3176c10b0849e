import { makeStyles, mergeClasses, Toaster } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../state/window-store';
import { toasterId } from './use-notices';

const useStyles = makeStyles({ region: { position: 'relative', zIndex: 1_000_000 } });

/** Where short messages stand: a part of the window with a name, as all that is read needs one. */
export function NoticesRegion() {
  const styles = useStyles();
  const words = useWords();
  const [region, setRegion] = useState<HTMLElement | null>(null);
  return (
    <>
      <section
        ref={setRegion}
        className={mergeClasses(styles.region, 'for-the-hand')}
        aria-label={words.notices}
      />
      <Toaster toasterId={toasterId} mountNode={region} position="bottom-end" limit={3} />
    </>
  );
}
