import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Failure } from '../../shared/contract/failure';
import { describeFailure } from '../../shared/text/failures';
import { useNotices } from '../components/use-notices';
import { useLeaving } from '../state/leaving';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', minWidth: 0 },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  unsaved: { marginRight: 'auto', fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

interface DefinitionFormProps {
  readonly label: string;
  readonly name: string;
  readonly canSave: boolean;
  /** It is not kept yet. */
  readonly isNew: boolean;
  readonly isChanged: boolean;
  readonly onSave: () => Promise<Failure | null>;
  /** The changes are thrown away. */
  readonly onReset: () => void;
  readonly children: ReactNode;
  /** What stays in sight beside the buttons: whom it holds for while it is made. */
  readonly told?: ReactNode;
}

/** The fields of a definition and what is done with them; why it cannot be kept stands above the buttons. */
export function DefinitionForm(props: DefinitionFormProps) {
  const { label, name, canSave, isNew, isChanged, onSave, onReset, children, told } = props;
  const styles = useStyles();
  const { definitions: words } = useWords();
  const language = useLanguage();
  const notices = useNotices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { hold } = useLeaving();
  const save = async (): Promise<boolean> => {
    const found = await onSave();
    setFailure(found);
    if (found === null) notices.done(words.kept(name));
    return found === null;
  };
  useEffect(() => {
    hold(isChanged ? { name: name.trim() || label, save: canSave ? save : null } : null);
  });
  useEffect(() => () => hold(null), [hold]);
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave && (isNew || isChanged)) void save();
      }}
    >
      {children}
      {failure !== null && (
        <MessageBar intent="error">
          <MessageBarBody>{describeFailure(failure, language)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.foot}>
        {told}
        <span className={styles.unsaved}>{isChanged && words.unsaved}</span>
        <Button
          disabled={!isNew && !isChanged}
          onClick={() => {
            setFailure(null);
            onReset();
          }}
        >
          {isNew ? words.cancelNew : words.cancel}
        </Button>
        <Button type="submit" appearance="primary" disabled={!canSave || !(isNew || isChanged)}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
