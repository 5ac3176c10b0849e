import type { Projection } from '../../../shared/contract/projection';
import { changeNotes } from '../../../shared/text/change-notes';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWords } from '../../state/window-store';
import { ScrolledTable } from '../scrolled-table';
import { useProjectionNote } from './use-projection-note';

/** Retirements and recruitment, year by year. */
export function YearsTable({ projection }: { projection: Projection }) {
  const { change: words } = useWords();
  const language = useLanguage();
  const heads = [words.year, words.kinds.retired, words.men, words.women, words.recruited, words.peopleAtEnd];
  const lines = projection.years.map(({ year, retired, men, women, recruited, people }) => [
    String(year),
    ...[retired, men, women, recruited, people].map((figure) => formatCount(figure, language)),
  ]);
  const note = useProjectionNote();
  return (
    <ScrolledTable
      title={words.retiringTitle}
      heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}
      lines={lines}
      noteOf={(row, column) =>
        note(
          `${heads[column] ?? ''}, ${lines[row]?.[0] ?? ''}`,
          lines[row]?.[column] ?? '',
          changeNotes[language].yearColumns[column - 1] ?? '',
        )
      }
    />
  );
}
