import type { Projection } from '../../../shared/contract/projection';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWords } from '../../state/window-store';
import { ScrolledTable } from '../scrolled-table';

/** Retirements and recruitment, year by year. */
export function YearsTable({ projection }: { projection: Projection }) {
  const { change: words } = useWords();
  const language = useLanguage();
  const heads = [words.year, words.kinds.retired, words.men, words.women, words.recruited, words.peopleAtEnd];
  return (
    <ScrolledTable
      title={words.retiringTitle}
      heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}
      lines={projection.years.map(({ year, retired, men, women, recruited, people }) => [
        String(year),
        ...[retired, men, women, recruited, people].map((figure) => formatCount(figure, language)),
      ])}
    />
  );
}
