import { Button, makeStyles, Text, Title3 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({
  fault: {
    margin: 'auto',
    padding: '32px',
    maxWidth: '520px',
    display: 'grid',
    gap: '12px',
    justifyItems: 'start',
  },
});

interface PageBoundaryProps {
  /** What stands there now; a fault is forgotten when something else does. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A page that fails leaves the window standing, says so, and can be tried again. */
export function PageBoundary({ of, children }: PageBoundaryProps) {
  return (
    <ErrorBoundary
      resetKeys={[of]}
      fallbackRender={({ resetErrorBoundary }) => <PageFault onRetry={resetErrorBoundary} />}
    >
      {children}
    </ErrorBoundary>
  );
}

function PageFault({ onRetry }: { onRetry: () => void }) {
  const styles = useStyles();
  const { pageFault } = useWords();
  return (
    <div role="alert" className={styles.fault}>
      <Title3 as="h1">{pageFault.title}</Title3>
      <Text>{pageFault.hint}</Text>
      <Button appearance="primary" onClick={onRetry}>
        {pageFault.retry}
      </Button>
    </div>
  );
}
