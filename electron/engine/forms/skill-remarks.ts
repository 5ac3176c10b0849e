import type { Condition } from '../../../shared/analysis/condition';
import type { FormNote } from '../../../shared/forms/filled-form';
import { countedBy, type Leaf } from '../../../shared/forms/form';
import { findField } from '../../../shared/roster/fields';
import { readInformatics } from '../../../shared/roster/skills/read-informatics';
import { readLanguages } from '../../../shared/roster/skills/read-languages';
import { isOfGroup } from '../../../shared/roster/text-readings';
import type { Text } from '../../../shared/text/language';
import { formatCount } from '../../../shared/text/numbers';
import type { Question } from '../analyse/question';
import { conditionSql } from '../sql/person-sql';
import { identifier, sql } from '../sql/sql';

/** What was taken of how informatics and languages are written, and what could not be read. */
type Kind = 'unread' | 'no-language' | 'no-level';

interface Written {
  readonly text: string;
  readonly people: number;
}

/** Words on informatics and languages that no column counts, and what others were taken for. */
export async function skillRemarks(question: Question, leaves: readonly Leaf[]): Promise<FormNote[]> {
  const notes: FormNote[] = [];
  for (const field of ['informatics', 'foreign_language']) {
    const asked = leaves.flatMap((leaf) => readingsOf(countedBy(leaf), field));
    const columns = leaves.filter((leaf) => readingsOf(countedBy(leaf), field).length > 0);
    if (asked.length === 0) continue;
    const found = new Map<Kind, Written[]>();
    for (const written of await textsOf(question, field))
      for (const kind of field === 'informatics' ? ofInformatics(written.text) : ofLanguages(written.text))
        found.set(kind, [...(found.get(kind) ?? []), written]);
    const marks = columns.map(({ mark, markText }) => markText ?? mark).join(', ');
    const splits = asked.some((says) => says.startsWith('language-english'));
    for (const [kind, texts] of found)
      if (kind !== 'no-language' || splits) notes.push(noteOf(field, kind, texts, marks));
  }
  return notes;
}

function readingsOf(condition: Condition | null, field: string): string[] {
  if (condition === null) return [];
  if ('all' in condition) return condition.all.flatMap((each) => readingsOf(each, field));
  if ('any' in condition) return condition.any.flatMap((each) => readingsOf(each, field));
  if ('not' in condition) return readingsOf(condition.not, field);
  return 'says' in condition && condition.field === field && condition.says !== 'language-ethnic'
    ? [condition.says]
    : [];
}

async function textsOf({ filter, ...question }: Question, field: string): Promise<Written[]> {
  const column = identifier(field);
  const rows = await question.database.query(
    sql`SELECT ${column} AS text, count(*) AS people FROM people
        WHERE ${column} IS NOT NULL AND ${conditionSql(filter, question)}
        GROUP BY ${column} ORDER BY people DESC, text`,
    question.signal,
  );
  return rows.map(({ text, people }) => ({ text: String(text), people: Number(people) }));
}

function ofInformatics(text: string): Kind[] {
  return readInformatics(text).said === 'unread' ? ['unread'] : [];
}

function ofLanguages(text: string): Kind[] {
  const { said, skills } = readLanguages(text);
  if (said !== 'some') return said === 'unread' ? ['unread'] : [];
  const counted = skills.filter((skill) => isOfGroup(skill, 'english') || isOfGroup(skill, 'other'));
  const isUnclear = counted.length === 0 && skills.some(({ group }) => group === 'unclear');
  return [
    ...(isUnclear ? (['unread'] as const) : []),
    ...(counted.some(({ group }) => group === null) ? (['no-language'] as const) : []),
    ...(counted.length > 0 && counted.every(({ kind }) => kind === null) ? (['no-level'] as const) : []),
  ];
}

const mostQuoted = 3;

function noteOf(field: string, kind: Kind, texts: readonly Written[], marks: string): FormNote {
  const label = findField(field)?.label ?? { vi: field, en: field };
  const people = texts.reduce((sum, each) => sum + each.people, 0);
  const quoted = texts.slice(0, mostQuoted).map(({ text }) => `“${text}”`);
  const list = `${quoted.join(', ')}${texts.length > mostQuoted ? ', …' : ''}`;
  const [vi, en] = [formatCount(people, 'vi'), formatCount(people, 'en')];
  const say: Readonly<Record<Kind, Text>> = {
    unread: {
      vi: `${label.vi}: ${vi} người ghi ${list}, không đủ rõ để xếp vào cột ${marks}, nên không được đếm ở đó.`,
      en: `${label.en}: what is written of ${en} (${list}) is not clear enough for columns ${marks} and not counted there.`,
    },
    'no-language': {
      vi: `${label.vi}: ${vi} người chỉ ghi trình độ (${list}), không ghi thứ tiếng, được tính là tiếng Anh.`,
      en: `${label.en}: of ${en} only a level is written (${list}), no language; they count as English.`,
    },
    'no-level': {
      vi: `${label.vi}: ${vi} người chỉ ghi tên thứ tiếng (${list}), không ghi trình độ, được tính là có chứng chỉ.`,
      en: `${label.en}: of ${en} only the language is written (${list}), no level; they count as having a certificate.`,
    },
  };
  return { kind: 'remark', mark: null, text: say[kind] };
}
