import { Select } from '@fluentui/react-components';
import { useLibrary } from '../../state/library-context';
import { useWords } from '../../state/window-store';
import { newClause, type Clause } from './clause';
import { subjectOf, testsOf, type TestId } from './subjects';

interface TestSelectProps {
  readonly clause: Clause;
  readonly size?: 'small' | 'medium';
  readonly className?: string;
  readonly onChange: (clause: Clause) => void;
}

/** How the subject of a line is compared, and the opposite of each comparison. */
export function TestSelect({ clause, size = 'small', className, onChange }: TestSelectProps) {
  const { filter: words } = useWords();
  const library = useLibrary();
  const possible = testsOf(subjectOf(clause.subject), library);
  const tests = possible.includes(clause.test) ? possible : [clause.test, ...possible];
  return (
    <Select
      size={size}
      className={className}
      aria-label={words.test}
      value={`${clause.test} ${String(clause.isNot)}`}
      onChange={(_event, { value }) => {
        const [test, isNot] = value.split(' ') as [TestId, string];
        const next = test === clause.test ? clause : { ...newClause(clause.subject, test), key: clause.key };
        onChange({ ...next, isNot: isNot === 'true' });
      }}
    >
      {tests.flatMap((test) =>
        [false, true].map((isNot) => (
          <option key={`${test}${String(isNot)}`} value={`${test} ${String(isNot)}`}>
            {words.tests[test][isNot ? 1 : 0]}
          </option>
        )),
      )}
    </Select>
  );
}
