import { makeStyles, tokens } from '@fluentui/react-components';
import { writeParagraph } from '../../../shared/analysis/paragraph';
import { filterText } from '../../state/filter';
import { useWording } from '../../state/library-context';
import { useOverview } from '../../state/overview-context';
import { useLanguage, useRosterName } from '../../state/window-store';

const useStyles = makeStyles({
  text: {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '21px',
  },
});

/** The paragraph of the report, of the people of the filter. */
export function ParagraphContent() {
  const styles = useStyles();
  const language = useLanguage();
  const wording = useWording();
  const rosterName = useRosterName();
  const { data, filter } = useOverview();
  if (data === null) return null;
  return (
    <p className={styles.text} tabIndex={0}>
      {writeParagraph(data, { rosterName, filter: filterText(filter, wording), language })}
    </p>
  );
}
