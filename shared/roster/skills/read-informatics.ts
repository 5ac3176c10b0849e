import {
  degreeIn,
  deniesSkill,
  isTicked,
  issuerWords,
  skillText,
  Words,
  type DegreeLevel,
  type Said,
} from './skill-text';

export interface InformaticsReading {
  readonly said: Said;
  /** The highest degree in the subject; null where a certificate is all there is. */
  readonly degree: DegreeLevel | null;
}

const subjectWords: readonly string[] = [
  ...[
    'tin học',
    'tin',
    'cntt',
    'công nghệ thông tin',
    'cn thông tin',
    'máy tính',
    'khoa học máy tính',
    'phần mềm',
  ],
  ...[
    'th',
    'tin học văn phòng',
    'hệ thống thông tin',
    'mạng máy tính',
    'toán tin',
    'điện tử tin học',
    'informatics',
  ],
  ...['it', 'kỹ thuật phần mềm', 'an toàn thông tin', 'sư phạm tin'],
];
const certificateWords: readonly string[] = [
  ...[
    'chứng chỉ',
    'cc',
    'chứng nhận',
    'a',
    'b',
    'c',
    'cca',
    'ccb',
    'ccc',
    'vp',
    'thvp',
    'văn phòng',
    'cơ bản',
    'cb',
  ],
  ...[
    'nâng cao',
    'nc',
    'ứng dụng',
    'ud',
    'udcntt',
    'udcnttcb',
    'cnttcb',
    'udcntt cb',
    'ktv',
    'kỹ thuật viên',
    'ic3',
  ],
  ...[
    'mos',
    'icdl',
    'sơ cấp',
    'kỹ năng sử dụng',
    'chuẩn kỹ năng',
    'thcb',
    'thud',
    'trình độ',
    'word',
    'excel',
  ],
];
const between = /[;\n,:()+&|/]|\s[-–—]\s|(?<=\p{L})[-–—](?=\p{L})/u;
const rank: Readonly<Record<DegreeLevel, number>> = { intermediate: 1, college: 2, university: 3 };

/** Reads a cell under “Tin học”: “CNTT cơ bản”, “ĐH CNTT”, “B - ĐH Sư phạm Huế”, “Chưa có”. */
export function readInformatics(raw: string): InformaticsReading {
  const text = skillText(raw);
  if (deniesSkill(text)) return { said: 'none', degree: null };
  if (isTicked(text)) return { said: 'unread', degree: null };
  let degree: DegreeLevel | null = null;
  let isCertified = false;
  let isNamed = false;
  for (const part of text.split(between).map((each) => each.trim())) {
    if (part === '' || deniesSkill(part)) continue;
    const found = degreeIn(part);
    const head = new Words(found ? part.slice(0, found.at).trim() : part);
    const tail = found ? part.slice(found.end).trim() : '';
    // Whoever gave a certificate is no subject.
    const isIssuer = new Words(head.text).find(issuerWords)?.at === 0;
    if (!isIssuer && head.has(certificateWords)) isCertified = true;
    if (!isIssuer && head.has(subjectWords)) isNamed = true;
    if (!found || isIssuer) continue;
    const isOfSubject = new Words(tail).has(subjectWords) || (tail === '' && (head.text === '' || isNamed));
    if (isOfSubject && !isCertified && (degree === null || rank[found.level] > rank[degree]))
      degree = found.level;
  }
  return { said: degree !== null || isCertified || isNamed ? 'some' : 'unread', degree };
}
