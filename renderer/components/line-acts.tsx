import { Button, makeStyles } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  acts: { display: 'flex', justifyContent: 'flex-end' },
  icon: { minWidth: '28px', width: '28px', height: '22px' },
});

interface LineActsProps {
  /** What the buttons do, with the line's name. */
  readonly edit: string;
  readonly remove: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** At the end of a line of a table: change it, remove it. */
export function LineActs({ edit, remove, onEdit, onRemove }: LineActsProps) {
  const styles = useStyles();
  const acts = [
    { label: edit, icon: <EditRegular />, act: onEdit },
    { label: remove, icon: <DeleteRegular />, act: onRemove },
  ];
  return (
    <span className={styles.acts}>
      {acts.map(({ label, icon, act }) => (
        <Button
          key={label}
          size="small"
          appearance="subtle"
          className={styles.icon}
          icon={icon}
          aria-label={label}
          title={label}
          onClick={act}
        />
      ))}
    </span>
  );
}
