import { fold } from '../text/fold';
import { remember } from '../text/remember';

/**
 * Words of posts as rosters shorten them, folded, written out: what stands at the left reads as what stands at the right.
 * In order, each on the outcome of those before. `TT` is "thường trực" or "trung tâm", so that it needs its neighbours.
 */
const written: readonly (readonly [RegExp, string])[] = [
  [/^p (?=chu tich|bi thu|truong|giam doc|chanh|chu nhiem|ct |bt |gd )/, 'pho '],
  [/^pho (?=(?:phong|ban)(?: |$))/, 'pho truong '],
  [/^pct(?= |$)/, 'pho chu tich'],
  [/^pbt(?= |$)/, 'pho bi thu'],
  [/^pgd(?= |$)/, 'pho giam doc'],
  [/^ptp(?= |$)/, 'pho truong phong'],
  [/^(pho )?tp (?=kinh te|kt|van hoa|vh|noi vu|ha tang|tai chinh|nong nghiep)/, '$1truong phong '],
  [/^cv(?= |$)/, 'chuyen vien'],
  [/^(pho )?ct(?= |$)/, '$1chu tich'],
  [/^(pho )?bt(?= |$)/, '$1bi thu'],
  [/^(pho )?gd(?= |$)/, '$1giam doc'],
  [/(?<=bi thu )du$/, 'dang uy'],
  [/(?<=truong )ca(?= |$)/, 'cong an'],
  [/(?<=truong )p(?= )/, 'phong'],
  [/(?<=^| )vp(?= |$)/g, 'van phong'],
  [/(?<=^| )tt (?=phuc vu|pv|hanh chinh|hcc)/g, 'trung tam '],
  [/(?<=^| )(?:pvhcc|pv hcc)(?= |$)/g, 'phuc vu hanh chinh cong'],
  [/(?<=^| )hoi dong nhan dan(?= |$)/g, 'hdnd'],
  [/(?<=^| )(?:uy ban nhan dan|uy ban nd)(?= |$)/g, 'ubnd'],
  [/(?<=^| )(?:uy ban kiem tra|ub kiem tra|ub kt)(?= |$)/g, 'ubkt'],
  [/(?<=^| )mttqvn(?= |$)/g, 'mttq viet nam'],
  [/(?<=^| )ubmttqvn(?= |$)/g, 'ubmttq viet nam'],
  [/(?<=^| )uy ban mttq(?= |$)/g, 'ubmttq'],
  [/(?<=^| )(?:hnd|hoi nd)(?= |$)/g, 'hoi nong dan'],
  [/(?<=^| )(?:hpn|hlhpn)(?= |$)/g, 'hoi lhpn'],
  [/(?<=^| )hccb(?= |$)/g, 'hoi ccb'],
  [/(?<=^| )tncshcm(?= |$)/g, 'tncs ho chi minh'],
  [/(?<=^| )hcm(?= |$)/g, 'ho chi minh'],
  [/(?<=(?:^| )(?:phong|ban) )kt ns(?= |$)/g, 'kinh te ngan sach'],
  [/(?<=(?:^| )(?:phong|ban) )vh xh(?= |$)/g, 'van hoa xa hoi'],
  [/(?<=(?:^| )phong )kt(?= |$)/g, 'kinh te'],
  [/ va (?=\S)/g, ' '],
  // A division of the committee; the words behind it say no more.
  [/(?<=^(?:pho )?truong phong .*) ubnd$/, ''],
];

/** A post, folded, with its shortened words written out. */
export const spelledOut = remember((folded) =>
  written.reduce((text, [short, whole]) => text.replace(short, whole), folded),
);

/** A department, folded and written out: "P. Kinh tế" is "Phòng Kinh tế". */
export function departmentKey(department: string): string {
  return spelledOut(
    fold(department)
      .replace(/^p (?=.)/, 'phong ')
      .replace(/^tt (?=.)/, 'trung tam '),
  );
}
