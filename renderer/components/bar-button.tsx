import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  button: { '@media (max-width: 1500px)': { minWidth: 'auto' } },
  text: { whiteSpace: 'nowrap', '@media (max-width: 1500px)': { display: 'none' } },
});

interface BarButtonProps {
  readonly icon: JSX.Element;
  readonly name: string;
  readonly onClick: () => void;
}

/** A button of the top bar; on a narrow window its picture alone, so that what is looked at keeps its name. */
export function BarButton({ icon, name, onClick }: BarButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      icon={icon}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <span className={styles.text}>{name}</span>
    </Button>
  );
}
