import type { Condition } from '../../../../shared/analysis/condition';
import { fold } from '../../../../shared/text/fold';
import { coreOf } from './core-text';
import { who, type FormContext, type Piece, type Subject } from './piece';
import { readAges, type AgeReading } from './read-ages';

/** Ages and years of service, and the heads over them. */
export function ageOf(
  raw: string,
  subject: Subject | null,
  context: FormContext,
  outer: AgeReading | null,
): Piece | null {
  const key = fold(coreOf(raw));
  if (/^(?:do tuoi|tuoi|tuoi doi|nhom tuoi|lua tuoi)$/.test(key))
    return { kind: 'subject', subject: { kind: 'age' }, words: { vi: 'Tuổi', en: 'Age' } };
  if (/thoi gian cong tac|tham nien|tham gia bhxh/.test(key) && !/\d/.test(key))
    return {
      kind: 'subject',
      subject: { kind: 'service' },
      words: { vi: 'Thời gian công tác', en: 'Years of service' },
    };
  if (key.includes('tuoi nghi huu'))
    return who(
      { dimension: 'age_band_official', in: ['over_retirement'] },
      { vi: 'Trên tuổi nghỉ hưu', en: 'Over the retirement age' },
    );
  const isService = subject?.kind === 'service';
  const read = readAges(raw, subject?.kind === 'age' || isService || outer !== null);
  if (!read) return null;
  const { from, to, gender } = read;
  if (isService)
    return who(
      {
        yearsSince: {
          field: 'recruitment_date',
          ...(from !== null && { from }),
          ...(to !== null && { below: to + 1 }),
        },
      },
      read.words('năm', 'years'),
    );
  // Beside a column for those over the retirement age, "51 đến 60" holds all who have not reached it.
  const isOfficial =
    context.hasRetirement && gender === null && from !== null && from >= 51 && from <= 52 && to === 60;
  const band: Condition = isOfficial
    ? { dimension: 'age_band_official', in: ['51-60'] }
    : { age: { ...(from !== null && { from }), ...(to !== null && { below: to + 1 }) } };
  const parts: Condition[] = gender === null ? [band] : [{ dimension: 'gender', in: [gender] }, band];
  return who(parts.length === 1 ? band : { all: parts }, read.words('tuổi', 'years of age'));
}
