import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CompassNorthwestRegular } from '@fluentui/react-icons';
import { useShowDialog } from '../state/show-dialog';
import { useChangeSettings } from '../state/use-settings';
import { useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    width: 'min(760px, 100%)',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flex: 1 },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** For somebody who opens the program for the first time. */
export function TourOffer() {
  const styles = useStyles();
  const words = useWords().help.tour;
  const { isTourSeen } = useWindowStore().state.settings;
  const show = useShowDialog();
  const change = useChangeSettings();
  if (isTourSeen) return null;
  return (
    <div className={styles.offer}>
      <CompassNorthwestRegular fontSize={24} className={styles.icon} />
      <span className={styles.text}>{words.offer}</span>
      <Button appearance="subtle" onClick={() => change({ isTourSeen: true })}>
        {words.later}
      </Button>
      <Button onClick={() => show('tour')}>{words.start}</Button>
    </div>
  );
}
