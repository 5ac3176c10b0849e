import type { GridCell } from '../grid';
import type { KnownPerson } from '../known-person';
import type { Pen, PlannedBlock, PlannedColumn } from './block';
import { chooseHeader } from './choose-header';
import { knownAfterWriting, writeDate } from './write-date';

export function nameBlock(pen: Pen): PlannedBlock {
  const { name: style, upperCaseNames } = pen.layout;
  const written = ({ fullName }: KnownPerson): string => (upperCaseNames ? fullName.toUpperCase() : fullName);
  const column = (
    field: string,
    header: string[],
    write: (person: KnownPerson) => GridCell,
  ): PlannedColumn => ({
    ...{ field, header, category: null, write },
  });
  const facts: PlannedBlock['facts'] = ({ fullName }) => ({ fullName });
  if (style === 'one_column')
    return { columns: [column('full_name', chooseHeader(pen, 'full_name'), written)], facts };
  const whole = chooseHeader(pen, 'full_name');
  const isPair = style === 'merged_pair';
  const family = isPair ? whole : chooseHeader(pen, 'family_name');
  const given = isPair ? whole : chooseHeader(pen, 'given_name');
  return {
    columns: [
      column('family_name', family, (person) => splitName(written(person))[0]),
      column('given_name', given, (person) => splitName(written(person))[1]),
    ],
    facts,
  };
}

/** The given name is the last word. */
function splitName(fullName: string): [string, string] {
  const gap = fullName.lastIndexOf(' ');
  return [fullName.slice(0, gap), fullName.slice(gap + 1)];
}

export function birthBlock(pen: Pen): PlannedBlock {
  const { birth: style, dateStyle } = pen.layout;
  const [label = ''] = chooseHeader(pen, dateStyle === 'year' ? 'birth_year' : 'birth_date');
  const write = ({ birth }: KnownPerson): GridCell => writeDate(dateStyle, birth);
  if (style === 'one_column')
    return {
      columns: [{ field: 'birth_date', header: [label], category: null, write }],
      facts: ({ birth }) => ({ birth: knownAfterWriting(dateStyle, birth) }),
    };
  const half = (gender: KnownPerson['gender'], leaf: string): PlannedColumn => ({
    ...{ field: 'birth_date', header: [label, leaf], category: gender },
    write: (person) => (person.gender === gender ? write(person) : null),
  });
  return {
    columns: [half('male', 'Nam'), half('female', 'Nữ')],
    facts: ({ birth, gender }) => ({ birth: knownAfterWriting(dateStyle, birth), gender }),
  };
}
