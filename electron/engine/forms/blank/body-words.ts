import {
  massOrganisation,
  partyBody,
  partyInstitution,
  partySide,
} from '../../../../shared/forms/columns/party-bodies';
import type { Text } from '../../../../shared/text/language';
import { fold } from '../../../../shared/text/fold';
import { coreOf } from './core-text';
import { who, type Who } from './piece';

const front = '(?:(?:ub |uy ban )?(?:ub)?(?:mttq|mat tran to quoc|mat tran)(?: viet nam| vn)?)';
const social =
  '(?:(?:cac )?(?:to chuc )?doan the(?: (?:chinh tri xa hoi|ct ?xh|nhan dan|quan chung))?|(?:cac )?to chuc chinh tri xa hoi)';
const mass = `(?:${front} (?:va )?)?${social}`;
const patterns = {
  side: new RegExp(`^(?:khoi |cac )?(?:co quan )?dang (?:va )?${mass}$`),
  mass: new RegExp(`^(?:khoi |cac )?${mass}$`),
  party: /^(?:(?:khoi )?(?:cac )?co quan|khoi) dang$/,
  institution: /^(?:cac )?don vi su nghiep(?: (?:truc thuoc|cua dang))?$/,
} as const;
const words = {
  side: { vi: 'Khối Đảng, MTTQ, đoàn thể', en: 'The Party side' },
  mass: { vi: 'MTTQ và các đoàn thể', en: 'The Front and mass organisations' },
  party: { vi: 'Cơ quan Đảng', en: 'Bodies of the Party' },
  institution: { vi: 'Đơn vị sự nghiệp của Đảng', en: 'Institutions of the Party' },
} as const satisfies Record<string, Text>;

/**
 * `Cơ quan Đảng`, `MTTQ và các đoàn thể CTXH`, `Đơn vị sự nghiệp trực thuộc`, told apart as in the forms of the Party. Alone
 * "Khối Đảng" may mean all of its side, and "đơn vị sự nghiệp" those of the State.
 */
export function bodyOf(text: string, siblings: readonly string[]): Who | null {
  const key = fold(text);
  const besides = siblings.map((each) => fold(coreOf(each)));
  const isBeside = (...kinds: (keyof typeof patterns)[]): boolean =>
    besides.some((each) => kinds.some((kind) => patterns[kind].test(each)));
  if (patterns.side.test(key)) return who(partySide, words.side);
  if (patterns.mass.test(key)) return who(massOrganisation, words.mass);
  if (patterns.party.test(key)) return who(partyBody, words.party, !isBeside('institution', 'mass'));
  if (patterns.institution.test(key) && (isBeside('party') || key.endsWith('cua dang')))
    return who(partyInstitution, words.institution);
  return null;
}
