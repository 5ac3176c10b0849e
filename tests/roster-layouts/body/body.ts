import type { Facts } from '../facts';
import type { KnownPerson } from '../known-person';
import type { SectionField } from '../layout';
import { sparse, type Line } from './line';
import { SECTION_FACTS, sectionLine } from './sections';
import type { SheetPlan } from './sheet-plan';
import { totalLine } from './totals';
import { untidy } from './untidy';

const KEYS: Readonly<Record<SectionField, (person: KnownPerson) => string>> = {
  unit: ({ unit }) => unit,
  staff_group: ({ staffGroup }) => staffGroup,
  position: ({ position }) => position,
};

/** The people under their sections, with the totals that the layout asks for. */
export function buildBody(plan: SheetPlan, people: readonly KnownPerson[], known: Partial<Facts>): Line[] {
  const { layout } = plan.pen;
  const numbers = numbering(layout.ordinal === 'per_section');
  const lines = linesOf(plan, people, layout.sections, known, numbers);
  if (layout.grandTotal === 'absent') return lines;
  const total = totalLine(plan, 'grand_total', people);
  return layout.grandTotal === 'top' ? [total, ...lines] : [...lines, total];
}

interface Numbering {
  readonly next: () => number;
  readonly openSection: () => void;
}

function numbering(restarts: boolean): Numbering {
  let last = 0;
  return {
    next: () => (last += 1),
    openSection: () => {
      if (restarts) last = 0;
    },
  };
}

function linesOf(
  plan: SheetPlan,
  people: readonly KnownPerson[],
  [field, ...inner]: readonly SectionField[],
  known: Partial<Facts>,
  numbers: Numbering,
): Line[] {
  if (field === undefined) return people.map((person) => personLine(plan, person, known, numbers));
  const { layout } = plan.pen;
  const isOutermost = field === layout.sections[0];
  const groups = groupBy(people, KEYS[field]);
  return groups.flatMap((group, order) => {
    numbers.openSection();
    const [first] = group;
    const facts = first === undefined ? known : { ...known, ...SECTION_FACTS[field](first) };
    const isLast = order === groups.length - 1;
    return [
      sectionLine(plan, field, group, order),
      ...linesOf(plan, group, inner, facts, numbers),
      ...(isOutermost && layout.subtotals ? [totalLine(plan, 'subtotal', group)] : []),
      ...(isOutermost && layout.spacers && !isLast ? [blankLine(plan)] : []),
    ];
  });
}

function personLine(plan: SheetPlan, person: KnownPerson, known: Partial<Facts>, numbers: Numbering): Line {
  const number = numbers.next();
  const cells = plan.columns.map(({ write, field }) =>
    field === 'ordinal' ? number : untidy(plan.pen, write(person)),
  );
  return { kind: 'person', cells, facts: { ...plan.factsOf(person), ...known } };
}

function blankLine({ columns }: SheetPlan): Line {
  return { kind: 'blank', cells: sparse(columns.length, {}) };
}

function groupBy(people: readonly KnownPerson[], keyOf: (person: KnownPerson) => string): KnownPerson[][] {
  const groups = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const group = groups.get(keyOf(person));
    if (group === undefined) groups.set(keyOf(person), [person]);
    else group.push(person);
  }
  return [...groups.values()];
}
