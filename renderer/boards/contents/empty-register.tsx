import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Register } from '../../../shared/registers/register';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  empty: { display: 'grid', justifyItems: 'start', gap: '4px', alignContent: 'start' },
  text: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

/** In place of a figure: the register that it would come from holds nothing yet. */
export function EmptyRegister({ register }: { register: Register }) {
  const styles = useStyles();
  const { registers: words } = useWords();
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{words.empty}</p>
      <Button size="small" onClick={() => dispatch({ type: 'register-chosen', register: register.id })}>
        {words.open(register.label[language])}
      </Button>
    </div>
  );
}
