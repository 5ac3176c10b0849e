import { makeStyles, tokens } from '@fluentui/react-components';
import { findRegister } from '../../shared/registers/registers';
import { FailureMessage } from '../components/failure-message';
import { useQuery } from '../engine/use-query';
import { useQuestion } from '../state/use-question';
import { useWindowStore, useWords } from '../state/window-store';
import { RegisterCard } from './register-card';
import { RegisterPage } from './register-page';
import { Waiting } from '../components/waiting';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '12px', padding: '12px 16px 24px', alignContent: 'start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, maxWidth: '76ch', color: tokens.colorNeutralForeground2 },
  cards: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(300px, 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
});

/** The place "Sổ theo dõi": one card a register, or the register that was opened. */
export function RegistersPage() {
  const { register } = useWindowStore().state;
  const chosen = register === null ? undefined : findRegister(register);
  return chosen ? <RegisterPage key={chosen.id} register={chosen} /> : <AllRegisters />;
}

function AllRegisters() {
  const styles = useStyles();
  const words = useWords();
  const { rosterVersion } = useWindowStore().state;
  const { data, failure, isLoading } = useQuery('registers.list', useQuestion(), rosterVersion);
  return (
    <div className={styles.page} aria-busy={isLoading}>
      <h1 className={styles.title}>{words.registers.place}</h1>
      <p className={styles.intro}>{words.registers.intro}</p>
      {failure !== null && <FailureMessage failure={failure} />}
      {data === null && isLoading && <Waiting label={words.loading} />}
      {data !== null && (
        <ul className={styles.cards}>
          {data.map((summary) => (
            <RegisterCard key={summary.id} summary={summary} />
          ))}
        </ul>
      )}
    </div>
  );
}
