import { fold } from '../../shared/text/fold';

export interface SearchOption {
  readonly key: string;
  readonly label: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
  /** Other words by which it is found. */
  readonly synonyms?: readonly string[];
}

const unfound = 5;

/** What is the search first, then what begins with it, then what contains it, then what is found by another word; tone marks or not. */
export function findOptions<Option extends SearchOption>(
  options: readonly Option[],
  search: string,
): readonly Option[] {
  const wanted = fold(search);
  if (wanted === '') return options;
  const rank = ({ label, synonyms = [] }: SearchOption): number => {
    const text = fold(label);
    if (text === wanted) return -1;
    if (text.startsWith(wanted)) return 0;
    const others = synonyms.map(fold);
    if (others.includes(wanted)) return 1;
    if (text.includes(wanted)) return 2;
    if (others.some((synonym) => synonym.startsWith(wanted))) return 3;
    return others.some((synonym) => synonym.includes(wanted)) ? 4 : unfound;
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((ranked) => ranked.rank < unfound)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
