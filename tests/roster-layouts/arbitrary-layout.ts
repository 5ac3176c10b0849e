import fc from 'fast-check';

import type {
  ColumnBlock,
  CsvEncoding,
  Format,
  Layout,
  LegacyFont,
  SectionField,
  TrainingField,
} from './layout';
import { reconcile } from './reconcile';
import { TRAINING_PARENTS } from './words/header-words';

/** Text has the most variants of its own, so it comes twice. */
const FORMATS: readonly Format[] = ['xlsx', 'xlsx_sheetjs', 'xls', 'ods', 'xlsb', 'csv', 'csv', 'html'];
const BLOCKS: ColumnBlock[] = [
  ...([
    'gender',
    'ethnicity',
    'party_member',
    'unit',
    'staff_group',
    'position',
    'training',
    'rating',
  ] as const),
  'noise',
];
const TRAINING: TrainingField[] = [
  ...([
    'general_education',
    'qualification',
    'specialisation',
    'political_theory',
    'state_management',
  ] as const),
];
const TICKABLE = TRAINING.filter((field) => field !== 'specialisation');

/** Coarse sections outside, finer ones within. */
const SECTIONS: readonly (readonly SectionField[])[] = [
  [],
  ['unit'],
  ['staff_group'],
  ['position'],
  ['unit', 'staff_group'],
  ['unit', 'position'],
  ['staff_group', 'position'],
  ['unit', 'staff_group', 'position'],
];

/** The first value as a rule; shrinking goes to it. */
const rarely = <Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const title = fc.option(
  fc.record({
    motto: fc.boolean(),
    letterReference: fc.boolean(),
    statedDate: fc.constantFrom(
      'absent' as const,
      'parentheses' as const,
      'in_words' as const,
      'plain' as const,
    ),
  }),
  { freq: 4 },
);

export interface LayoutOptions {
  readonly formats?: readonly Format[];
  readonly csvEncodings?: readonly CsvEncoding[];
  readonly legacyFonts?: readonly LegacyFont[];
  /** No slips of the keyboard at all. */
  readonly withoutTypos?: boolean;
}

export function arbitraryLayout(options: LayoutOptions = {}): fc.Arbitrary<Layout> {
  const encodings = options.csvEncodings ?? [
    ...(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const),
  ];
  const fonts = options.legacyFonts ?? (['tcvn3', 'vni'] as const);
  return fc
    .record<Layout>({
      format: fc.constantFrom(...(options.formats ?? FORMATS)),
      csvDelimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
      csvEncoding: fc.constantFrom(...encodings),
      legacyFont: fonts.length === 0 ? fc.constant(null) : rarely<LegacyFont | null>(null, ...fonts),
      split: rarely<Layout['split']>('one_sheet', 'sheet_per_unit', 'file_per_unit'),
      seed: fc.nat({ max: 1_000_000 }),
      title,
      flat: fc.constantFrom(false, false, true),
      mergedHeader: rarely(true, false),
      numberRow: fc.constantFrom(
        'absent' as const,
        'letters' as const,
        'parentheses' as const,
        'plain' as const,
      ),
      ordinal: fc.constantFrom(
        'continuous' as const,
        'per_section' as const,
        'per_section' as const,
        'absent' as const,
      ),
      name: rarely<Layout['name']>('one_column', 'merged_pair', 'two_columns'),
      upperCaseNames: rarely(false, true),
      birth: fc.constantFrom('one_column' as const, 'by_gender' as const),
      dateStyle: fc.constantFrom<Layout['dateStyle']>(
        ...([
          'padded',
          'padded',
          'unpadded',
          'dashes',
          'dots',
          'short_year',
          'iso',
          'spreadsheet',
          'spreadsheet',
        ] as const),
        'year',
      ),
      gender: fc.constantFrom(
        'words' as const,
        'words' as const,
        'female_tick' as const,
        'two_ticks' as const,
      ),
      ethnicity: rarely<Layout['ethnicity']>('words', 'minority_tick'),
      partyMember: fc.constantFrom('tick' as const, 'words' as const, 'date' as const),
      unitMerged: rarely(false, true),
      staffGroup: rarely<Layout['staffGroup']>('words', 'ticks'),
      rating: fc.constantFrom('words' as const, 'ticks' as const),
      blocks: fc.shuffledSubarray(BLOCKS, { minLength: 3 }),
      training: fc.shuffledSubarray(TRAINING, { minLength: 1 }),
      ticked: fc.subarray(TICKABLE),
      trainingParent: fc.option(fc.nat({ max: TRAINING_PARENTS.length - 1 }), { freq: 2 }),
      combined: rarely(false, true),
      noneLeaf: fc.boolean(),
      tickMark: fc.constantFrom('x', 'x', 'X', '1', '√', '+', 'có'),
      sections: fc.constantFrom(...SECTIONS),
      sectionStyle: fc.constantFrom('merged' as const, 'name_column' as const, 'first_cell' as const),
      sectionNumerals: fc.boolean(),
      sectionCount: rarely(false, true),
      sectionUpperCase: fc.boolean(),
      subtotals: fc.boolean(),
      grandTotal: fc.constantFrom('absent' as const, 'top' as const, 'bottom' as const),
      spacers: rarely(false, true),
      repeatHeaderEvery: fc.option(fc.integer({ min: 5, max: 15 }), { freq: 2 }),
      footer: fc.constantFrom(
        'absent' as const,
        'count_line' as const,
        'signatures' as const,
        'signatures' as const,
      ),
      categorySheet: rarely<Layout['categorySheet']>('absent', 'visible', 'hidden'),
      abbreviated: fc.constantFrom(0, 0.3, 1),
      typos: options.withoutTypos === true ? fc.constant(0) : rarely(0, 0.02, 0.05),
      untidy: rarely(false, true),
      excelDates: rarely(false, true),
    })
    .map(reconcile);
}
