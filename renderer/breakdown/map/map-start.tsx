import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, MapRegular } from '@fluentui/react-icons';
import { useMap } from '../../state/map-context';
import { useWords } from '../../state/window-store';

const useStyles = makeStyles({
  start: {
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'center',
    gap: '10px',
    height: '100%',
    minHeight: '200px',
    padding: '16px',
    textAlign: 'center',
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: {
    maxWidth: '52ch',
    margin: 0,
    fontSize: '13px',
    lineHeight: '19px',
    color: tokens.colorNeutralForeground2,
  },
});

/** Stands where the map will be, as long as there are no boundaries. */
export function MapStart() {
  const styles = useStyles();
  const { map: words } = useWords();
  const { choose } = useMap();
  return (
    <div className={styles.start}>
      <MapRegular fontSize={36} />
      <span className={styles.title}>{words.startTitle}</span>
      <p className={styles.text}>{words.startText}</p>
      <Button appearance="primary" icon={<FolderOpenRegular />} onClick={choose}>
        {words.choose}
      </Button>
    </div>
  );
}
