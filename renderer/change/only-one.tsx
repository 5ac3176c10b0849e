import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useOpenRosters } from '../state/rosters-context';
import { useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  only: {
    display: 'grid',
    gap: '12px',
    justifyItems: 'start',
    maxWidth: '640px',
    padding: '24px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  onlyTitle: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: '28px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** There is nothing to compare with yet; `also`: what can be done without. */
export function OnlyOne({ also }: { readonly also?: string }) {
  const styles = useStyles();
  const { change: words } = useWords();
  const rosters = useOpenRosters();
  const isSample = useWindowStore().state.roster?.files.some(({ path }) => path.endsWith('tinh-mau.xlsx'));
  return (
    <section className={styles.only}>
      <h2 className={styles.onlyTitle}>{words.onlyOne}</h2>
      <p className={styles.hint}>{words.onlyOneHint}</p>
      {also !== undefined && <p className={styles.hint}>{also}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={rosters.addSnapshot}>
          {words.addSnapshot}
        </Button>
        {isSample && <Button onClick={rosters.addSampleSnapshot}>{words.addSampleSnapshot}</Button>}
      </div>
    </section>
  );
}
