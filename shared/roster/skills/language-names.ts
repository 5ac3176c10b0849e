/** What a name of a language means under “Ngoại ngữ”. `unclear`: a foreign language or one of Vietnam's peoples. */
export type LanguageGroup = 'english' | 'other' | 'ethnic' | 'unclear';

export interface LanguageName {
  readonly id: string;
  readonly group: LanguageGroup;
  /** Whole words in lower case; those that are also other words stand in `bare`. */
  readonly names: readonly string[];
  /** Patterns of words that name the language only beside others. */
  readonly bare?: RegExp;
  /** The same where a text has no tone marks. */
  readonly plain?: RegExp;
  /** Tests of this language alone. */
  readonly tests?: RegExp;
}

const word = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'u');

/** To add one: an entry here. */
export const languageNames: readonly LanguageName[] = [
  {
    ...{
      id: 'english',
      group: 'english',
      names: ['tiếng anh', 'anh văn', 'anh ngữ', 'english', 'nn anh', 'av'],
    },
    bare: word('(?<!vương quốc )anh(?! quốc)|ta(?= [abc])'),
    tests: word(
      'toeic|toefl|ielts|vstep|aptis|cambridge|ket|pet|fce|cae|cpe|starters|movers|flyers|linguaskill|pte|toeic bridge',
    ),
  },
  {
    ...{ id: 'french', group: 'other', names: ['tiếng pháp', 'pháp văn', 'pháp ngữ', 'french'] },
    bare: word(
      '(?<!tư |hợp |hiến |phương |lập |hành |ngữ |biện |cộng hòa )pháp(?! luật| lý| y| chế| điển| quy)',
    ),
    plain: word('phap(?! luat| ly| che| quy)'),
    tests: word('delf|dalf|tcf|tef'),
  },
  {
    ...{ id: 'russian', group: 'other', names: ['tiếng nga', 'nga văn', 'nga ngữ', 'russian'] },
    bare: word('nga'),
    tests: word('torfl|trki'),
  },
  {
    ...{ id: 'chinese', group: 'other' },
    names: [
      ...[
        'tiếng trung',
        'trung văn',
        'trung quốc',
        'trung hoa',
        'hoa văn',
        'hoa ngữ',
        'tiếng hoa',
        'hán ngữ',
      ],
      ...['chinese', 'tiếng hán', 'hán nôm'],
    ],
    bare: word('trung(?! cấp| tâm| học| bình| ương| cao)|hoa'),
    plain: word('trung(?! cap| tam| hoc| binh| uong| cao)'),
    tests: word('hsk ?\\d?|hskk|tocfl'),
  },
  {
    ...{
      id: 'japanese',
      group: 'other',
      names: ['tiếng nhật', 'nhật ngữ', 'nhật văn', 'nhật bản', 'japanese'],
    },
    bare: word('nhật'),
    plain: word('nhat'),
    tests: word('jlpt|nat-?test|n[1-5]'),
  },
  {
    ...{
      id: 'korean',
      group: 'other',
      names: ['tiếng hàn', 'hàn ngữ', 'hàn quốc', 'tiếng triều tiên', 'korean'],
    },
    bare: word('hàn(?! lâm)'),
    plain: word('han(?! lam)'),
    tests: word('topik ?\\d?|klpt|eps'),
  },
  {
    ...{ id: 'german', group: 'other', names: ['tiếng đức', 'đức văn', 'đức ngữ', 'german'] },
    bare: word('(?<!hồng |tôn |thọ |hiền |đạo )đức(?! thắng)'),
    plain: word('(?<!hong |ton |dao )duc(?! thang)'),
    tests: word('testdaf|goethe'),
  },
  {
    id: 'lao',
    group: 'other',
    names: ['tiếng lào', 'lào ngữ', 'lào văn'],
    bare: word('lào(?! cai)'),
    plain: word('lao(?! cai| dong)'),
  },
  {
    ...{ id: 'other', group: 'other' },
    names: [
      ...['tiếng ý', 'italia', 'tiếng tây ban nha', 'tây ban nha', 'tiếng bồ đào nha', 'bồ đào nha', 'ả rập'],
      ...[
        'campuchia',
        'tiếng campuchia',
        'thái lan',
        'tiếng thái lan',
        'indonesia',
        'malaysia',
        'mã lai',
        'hindi',
      ],
      ...[
        'tiếng séc',
        'tiếng tiệp',
        'bungari',
        'hungari',
        'rumani',
        'ba lan',
        'ucraina',
        'miến điện',
        'tiếng ấn độ',
      ],
      ...['esperanto', 'quốc tế ngữ', 'tiếng nước ngoài khác'],
    ],
  },
  {
    ...{ id: 'thai-or-thai-people', group: 'unclear', names: ['tiếng thái'] },
    bare: word('(?<!dân tộc )thái(?! nguyên| bình| lan| học)'),
    plain: word('thai(?! nguyen| binh| lan)'),
  },
  { id: 'khmer', group: 'unclear', names: ['tiếng khmer', 'khmer', 'khơ me', 'khơ-me', 'tiếng khơ me'] },
  {
    ...{ id: 'ethnic', group: 'ethnic' },
    names: [
      ...[
        'tiếng dân tộc',
        'dân tộc',
        'dtts',
        'tiếng dt',
        'tiếng mông',
        'mông',
        'hmông',
        'h mông',
        'tiếng dao',
        'dao',
      ],
      ...[
        'tày',
        'tiếng tày',
        'nùng',
        'tày nùng',
        'mường',
        'tiếng mường',
        'ê đê',
        'êđê',
        'gia rai',
        'jrai',
        'jarai',
      ],
      ...[
        'ba na',
        'bahnar',
        'chăm',
        'cơ ho',
        'kho',
        'mnông',
        'm nông',
        'xơ đăng',
        'raglai',
        'hrê',
        'cơ tu',
        'pa cô',
      ],
      ...['bru vân kiều', 'vân kiều', 'stiêng', 'xtiêng', 'sán dìu', 'cao lan', 'hà nhì', 'khơ mú'],
    ],
  },
];
