import { pick } from '../../../sample-data/random/pick';
import type { KnownPerson } from '../known-person';
import { QUALIFICATION_WORDS } from '../words/vocabulary-words';
import type { Pen, PlannedBlock } from './block';
import { chooseHeader } from './choose-header';
import { writeWords } from './write-words';

/** Level and field of study in one cell: "ĐH Luật", "Trung cấp - Kế toán". */
export function combinedBlock(pen: Pen, parents: readonly string[]): PlannedBlock {
  const joint = pick(pen.random, [' ', ' ', ' - ', ', ']);
  const exact: Pen = { ...pen, layout: { ...pen.layout, typos: 0 } };
  const write = ({ qualification, specialisation }: KnownPerson): string | null => {
    if (qualification === null) return null;
    const level = writeWords(exact, QUALIFICATION_WORDS, qualification);
    return specialisation === null ? level : level + joint + specialisation;
  };
  return {
    columns: [
      {
        ...{ field: 'qualification', category: null, write },
        header: chooseHeader(pen, 'qualification_and_specialisation', parents),
      },
    ],
    facts: ({ qualification, specialisation }) => ({ qualification, specialisation }),
  };
}
