import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonEntry } from '../../../shared/contract/registers';
import { registers } from '../../../shared/registers/registers';
import type { Register } from '../../../shared/registers/register';
import { fileNameOf } from '../../components/file-name-of';
import { useQuery } from '../../engine/use-query';
import { entryText } from '../../../shared/registers/entry-text';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  group: {
    margin: '10px 0 2px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: '16px', fontSize: '12px', lineHeight: '16px' },
  entry: { marginBottom: '4px', overflowWrap: 'anywhere' },
  source: { color: tokens.colorNeutralForeground2 },
});

/** What the registers say of somebody, each register leading to its page. */
export function RegisterEntries({ person }: { person: number }) {
  const styles = useStyles();
  const words = useWords().registers;
  const language = useLanguage();
  const library = useLibrary();
  const { state, dispatch } = useWindowStore();
  const { data } = useQuery('registers.ofPerson', { person }, state.rosterVersion);
  if (data === null || data.length === 0) return null;
  const textOf = (register: Register, { values }: PersonEntry): string =>
    register.fields
      .map((field) => ({ field, text: entryText(field, values, language, library) }))
      .filter(({ text }) => text !== '–')
      .map(({ field, text }) => `${field.label[language]}: ${text}`)
      .join('; ');
  const open = (register: string): void => {
    dispatch({ type: 'register-chosen', register });
    dispatch({ type: 'place-chosen', place: 'registers' });
  };
  return (
    <section aria-label={words.place}>
      {registers.map((register) => {
        const own = data.filter((entry) => entry.register === register.id);
        if (own.length === 0) return null;
        return (
          <div key={register.id}>
            <h3 className={styles.group}>
              <Link
                as="button"
                title={words.open(register.label[language])}
                onClick={() => open(register.id)}
              >
                {register.label[language]}
              </Link>
            </h3>
            <ul className={styles.list}>
              {own.map((entry) => (
                <li key={`${entry.file} ${entry.sheet} ${entry.row} ${entry.year}`} className={styles.entry}>
                  {[entry.month, entry.year].filter((part) => part !== null).join('/')}
                  {entry.year === null ? '' : ' – '}
                  {textOf(register, entry)}{' '}
                  <span className={styles.source}>
                    ({fileNameOf(entry.file)} · {entry.sheet} · {entry.row})
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
