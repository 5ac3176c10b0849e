/** The file formats; both xlsx writers, since they write the same sheet in different ways. */
export type Format = 'xlsx' | 'xlsx_sheetjs' | 'xls' | 'ods' | 'xlsb' | 'csv' | 'html';

export type CsvEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni';

/** Old fonts whose letters are other code points; a workbook says so only by the font's name. */
export type LegacyFont = 'tcvn3' | 'vni';

export type DateStyle =
  'padded' | 'unpadded' | 'dashes' | 'dots' | 'short_year' | 'iso' | 'spreadsheet' | 'year';

export type SectionField = 'unit' | 'staff_group' | 'position';

export type TrainingField =
  'general_education' | 'qualification' | 'specialisation' | 'political_theory' | 'state_management';

/** The columns that can come in any order; training is one block of several. */
export type ColumnBlock =
  | 'gender'
  | 'ethnicity'
  | 'party_member'
  | 'unit'
  | 'staff_group'
  | 'position'
  | 'training'
  | 'rating'
  | 'noise';

export interface TitleLayout {
  readonly motto: boolean;
  readonly letterReference: boolean;
  readonly statedDate: 'parentheses' | 'in_words' | 'plain' | 'absent';
}

/** Everything that can differ between two rosters of the same people. */
export interface Layout {
  readonly format: Format;
  readonly csvDelimiter: ',' | ';' | '\t';
  readonly csvEncoding: CsvEncoding;
  readonly legacyFont: LegacyFont | null;
  readonly split: 'one_sheet' | 'sheet_per_unit' | 'file_per_unit';
  /** Of the choices made cell by cell: synonyms, abbreviations, typos. */
  readonly seed: number;

  readonly title: TitleLayout | null;
  /** One header row, words instead of ticks. */
  readonly flat: boolean;
  readonly mergedHeader: boolean;
  readonly numberRow: 'absent' | 'letters' | 'parentheses' | 'plain';

  readonly ordinal: 'continuous' | 'per_section' | 'absent';
  readonly name: 'one_column' | 'merged_pair' | 'two_columns';
  readonly upperCaseNames: boolean;
  readonly birth: 'one_column' | 'by_gender';
  readonly dateStyle: DateStyle;
  readonly gender: 'words' | 'female_tick' | 'two_ticks';
  readonly ethnicity: 'words' | 'minority_tick';
  readonly partyMember: 'tick' | 'words' | 'date';
  readonly unitMerged: boolean;
  readonly staffGroup: 'words' | 'ticks';
  readonly rating: 'words' | 'ticks';
  readonly blocks: readonly ColumnBlock[];

  readonly training: readonly TrainingField[];
  /** The training fields that are groups of tick columns. */
  readonly ticked: readonly TrainingField[];
  /** Index into the known parents; null: the fields stand alone. */
  readonly trainingParent: number | null;
  /** Level and field of study in one cell: "ĐH Luật". */
  readonly combined: boolean;
  /** Whether the groups of ticks have a column for "no training". */
  readonly noneLeaf: boolean;
  readonly tickMark: string;

  readonly sections: readonly SectionField[];
  readonly sectionStyle: 'merged' | 'name_column' | 'first_cell';
  readonly sectionNumerals: boolean;
  readonly sectionCount: boolean;
  readonly sectionUpperCase: boolean;

  readonly subtotals: boolean;
  readonly grandTotal: 'absent' | 'top' | 'bottom';
  readonly spacers: boolean;
  readonly repeatHeaderEvery: number | null;
  readonly footer: 'absent' | 'count_line' | 'signatures';
  readonly categorySheet: 'absent' | 'visible' | 'hidden';

  /** How often a value is abbreviated, 0 to 1. */
  readonly abbreviated: number;
  /** How often a longer value has a slip of the keyboard, 0 to 1. */
  readonly typos: number;
  /** Decomposed letters and stray spaces now and then. */
  readonly untidy: boolean;
  /** 12/12 and its like have become dates, as Excel makes them. */
  readonly excelDates: boolean;
}
