import { fold } from '../../text/fold';
import { remember } from '../../text/remember';

/** A body of a commune, in a name that has the commune in it: "Đảng ủy xã Nậm Sườn". */
export interface CommuneBody {
  /** One text for all spellings of a body. */
  readonly body: string;
  /** The body as it is written. */
  readonly words: string;
  /** The commune as it is written. */
  readonly commune: string;
}

/**
 * Bodies of which each commune has one, so that where communes merge theirs become one too; each with its usual spellings,
 * folded, without "và". Schools, health stations and villages are several: which became which, nobody can know from a name.
 * After the Law on the Organisation of Local Government 2025 and the Party's rules on communal committees. Editable data.
 */
const bodies: readonly (readonly string[])[] = [
  ['ubnd', 'uy ban nhan dan', 'uy ban nd', 'ub nhan dan', 'ub nd', 'ub'],
  ['hdnd', 'hoi dong nhan dan'],
  ['thuong truc hdnd', 'tt hdnd', 'thuong truc hoi dong nhan dan'],
  ['hdnd ubnd', 'hoi dong nhan dan uy ban nhan dan'],
  ['van phong hdnd ubnd', 'vp hdnd ubnd', 'van phong hoi dong nhan dan uy ban nhan dan'],
  ['dang uy', 'du', 'dang bo'],
  ['van phong dang uy', 'vp dang uy'],
  ['ban xay dung dang', 'ban xay dung dang dang uy'],
  ['ban to chuc', 'ban to chuc dang uy', 'btc dang uy'],
  ['ban tuyen giao dan van', 'ban tuyen giao dan van dang uy'],
  ['ubkt dang uy', 'uy ban kiem tra dang uy', 'uy ban kiem tra', 'ubkt', 'co quan ubkt dang uy'],
  [
    ...[
      'mttq',
      'ubmttq',
      'mttqvn',
      'ubmttqvn',
      'mat tran to quoc',
      'mat tran to quoc viet nam',
      'mttq viet nam',
    ],
    ...['mttq vn', 'ubmttq viet nam', 'ubmttq vn', 'uy ban mttq', 'uy ban mttq viet nam', 'uy ban mttq vn'],
    ...['uy ban mat tran to quoc', 'uy ban mat tran to quoc viet nam', 'co quan uy ban mttq viet nam'],
  ],
  [
    ...['ttpvhcc', 'tt pvhcc', 'tt phuc vu hanh chinh cong', 'trung tam phuc vu hanh chinh cong'],
    ...['trung tam pvhcc', 'trung tam hanh chinh cong', 'tt hcc', 'trung tam hcc'],
  ],
  ['hoi nong dan', 'hoi nd', 'hnd', 'hoi nong dan viet nam'],
  [
    ...['hoi lhpn', 'hlhpn', 'hoi lien hiep phu nu', 'hoi phu nu', 'hoi lhpn viet nam'],
    ...['hoi lien hiep phu nu viet nam', 'hpn', 'hoi lh phu nu'],
  ],
  ['hoi ccb', 'hccb', 'hoi cuu chien binh', 'hoi cuu chien binh viet nam', 'hoi ccb viet nam'],
  [
    ...[
      'doan thanh nien',
      'doan tn',
      'dtn',
      'doan tncs',
      'doan tncs ho chi minh',
      'doan tncshcm',
      'doan tncs hcm',
    ],
    ...['doan thanh nien cong san ho chi minh', 'doan thanh nien cshcm'],
  ],
  ['phong kinh te', 'p kinh te'],
  ['phong van hoa xa hoi', 'p van hoa xa hoi', 'phong vh xh'],
  ['cong an', 'ca'],
  ['bch quan su', 'ban chi huy quan su', 'bch qs', 'ban chqs', 'bchqs'],
  ['khoi dang', 'khoi cac co quan dang'],
  ['khoi dang doan the', 'khoi dang mttq doan the'],
  ['khoi doan the', 'khoi mttq doan the', 'khoi mat tran doan the', 'khoi mat tran to quoc doan the'],
  ['khoi chinh quyen', 'khoi nha nuoc', 'khoi quan ly nha nuoc', 'khoi ubnd'],
  ['phong kinh te ha tang do thi', 'p kinh te ha tang do thi', 'phong kt ht dt'],
];

const keys = new Map(bodies.flatMap(([key = '', ...others]) => [key, ...others].map((name) => [name, key])));
const inCommune = /^(.+?)[\s,–-]+((?:xã|phường|thị trấn|đặc khu)\s+\S.*|(?:x|p|tt)\.\s*\S.*|TT\s+\S.*)$/iu;

/** Null where it is no body of a commune, or one of which a commune may have several. */
export const communeBody = remember((name): CommuneBody | null => {
  const [, words = '', commune = ''] = inCommune.exec(name.normalize('NFC').trim()) ?? [];
  const body = keys.get(fold(words).replace(/(?<= )va /g, ''));
  return body === undefined ? null : { body, words: words.trim(), commune };
});
