import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { noStandardNote } from '../../shared/analysis/valid-standard';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

interface NoStandardProps {
  /** The figures that stand here. */
  readonly measures: readonly string[];
  readonly asOf: string;
}

/** Beside shares by standards none of which is in force on the reference date: that nobody is judged, and where to add them. */
export function NoStandard({ measures, asOf }: NoStandardProps) {
  const styles = useStyles();
  const { definitions: words } = useWords();
  const { dispatch } = useWindowStore();
  const { standards, indicators } = useLibrary();
  const language = useLanguage();
  const notes = measures.flatMap((id) => {
    const note = noStandardNote(standards, id, asOf, language);
    return note === null ? [] : [{ note, name: indicators.find((each) => each.id === id)?.label[language] }];
  });
  const [first] = notes;
  if (!first) return null;
  const isAlone = measures.length === 1;
  const names = notes.flatMap(({ name }) => (name === undefined ? [] : [`“${name}”`])).join(', ');
  return (
    <p className={styles.note} role="status">
      {isAlone ? first.note : `${names}: ${first.note}`}{' '}
      <Link
        inline
        onClick={() => {
          dispatch({ type: 'definitions-tab-chosen', tab: 'standards' });
        }}
      >
        {words.openStandards}
      </Link>
    </p>
  );
}
