import type { Projection } from '../../../shared/contract/projection';
import { formatCount } from '../../../shared/text/numbers';
import { retiringMarks } from '../../../shared/text/retiring-marks';
import { useLanguage, useWords } from '../../state/window-store';
import { ScrolledTable } from '../scrolled-table';
import { writtenDate } from '../../../shared/text/written-date';

const mostShown = 500;

/** Who retires when, and by when they must be told. */
export function RetiringList({ projection }: { projection: Projection }) {
  const { change: words } = useWords();
  const language = useLanguage();
  const { retiring } = projection;
  const heads = [
    ...[words.fullName, words.birthDate, words.unit, words.position, words.age].map((text) => ({ text })),
    ...[words.notice, words.decision, words.retires].map((text) => ({ text, isNumber: true })),
  ];
  return (
    <ScrolledTable
      title={`${words.noticeTitle} (${formatCount(projection.retiringInAll, language)})`}
      subtitle={[
        words.noticeSubtitle,
        ...(retiring.length > mostShown
          ? [words.moreRows(formatCount(mostShown, language), formatCount(retiring.length, language))]
          : []),
      ]}
      heads={heads}
      drawn={mostShown}
      lines={retiring.map((person) => [
        person.name ?? words.notRecorded,
        writtenDate(person.birthDate),
        person.unit ?? '',
        person.position ?? '',
        [words.ageText(person.years, person.months), ...retiringMarks(person, words)].join(', '),
        ...[person.notice, person.decision, person.retires].map(writtenDate),
      ])}
    />
  );
}
