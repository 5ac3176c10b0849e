import { paragraphWords } from '../../analysis/paragraph-words';
import type { Facts } from '../facts';
import { groupName, unknownSentence } from '../group-sentences';
import { indicatorBlock } from '../indicator-block';
import { section, type ReportFrame } from '../report-section';
import { placeOf } from '../place-of';
import { countOf, dateOf, paragraph, shareOf } from '../written';

const by = (measure: string) => ({ rows: ['staff_group'], columns: [], measure });

const words = {
  vi: {
    intro: (people: string, parts: string) => `Trong tổng số ${people} người: ${parts}.`,
    otherDate: (stated: string, asOf: string) =>
      `Danh sách được lập tính đến ngày ${stated}; tuổi, thâm niên và thời hạn trong báo cáo này tính tại ngày ${asOf}.`,
    caption: 'Số lượng và cơ cấu đội ngũ',
  },
  en: {
    intro: (people: string, parts: string) => `Of the ${people} people: ${parts}.`,
    otherDate: (stated: string, asOf: string) =>
      `The roster states ${stated}; ages, years of service and terms in this report are as of ${asOf}.`,
    caption: 'Size and structure of the staff',
  },
} as const;

export const situation = section({
  id: 'situation',
  title: { vi: 'Tình hình chung về đội ngũ', en: 'The staff at a glance' },
  asks: () => ({
    people: by('headcount'),
    levels: { rows: ['admin_level'], columns: [], measure: 'headcount' },
    under40: by('under_40'),
    female: by('female'),
    ethnicMinority: by('ethnic_minority'),
    partyMember: by('party_member'),
  }),
  write: ({ people, levels, ...asked }, frame) => {
    const { language } = frame;
    const indicators = [asked.under40, asked.female, asked.ethnicMinority, asked.partyMember];
    const opening = openingSentence(people, levels, frame);
    const structure = indicators.flatMap((facts) => generalPart(facts, frame));
    return [
      ...paragraph('opening', [opening, otherDate(frame)]),
      ...(structure.length === 0 || people.total.isHidden
        ? []
        : paragraph('structure', [
            words[language].intro(countOf('people', people.total.people, language), structure.join(', ')),
            ...unknownSentence(indicators, frame),
          ])),
      ...(people.total.people === 0 || people.total.isHidden
        ? []
        : [
            indicatorBlock({ key: 'structure', caption: words[language].caption, people, indicators }, frame),
          ]),
    ];
  },
});

/** The roster was made for another day than the report is asked for: the people are those of then. */
function otherDate({ statedDate, asOf, language }: ReportFrame): string {
  if (statedDate === null || statedDate === asOf) return '';
  return words[language].otherDate(dateOf('stated', statedDate, language), dateOf('asked', asOf, language));
}

/** As `paragraph.ts` opens: the place, the date, everybody and the groups they are of. */
function openingSentence(people: Facts, levels: Facts, frame: ReportFrame): string {
  const { language, filter, units, everybody } = frame;
  const said = paragraphWords[language];
  const date = dateOf('date', frame.asOf, language);
  if (everybody === 0) return said.emptyRoster(frame.place, date);
  const { total } = people;
  if (filter !== null && (units === null || people.breakdown.people === 0)) {
    const all = countOf('everybody', everybody, language);
    if (people.breakdown.people === 0) return said.nobody(frame.place, date, filter);
    if (total.isHidden) return '';
    return said.opening(
      said.filtered(frame.place, date, countOf('people', total.people, language), all, filter),
      groupParts(people, frame),
      [],
    );
  }
  if (total.isHidden) return '';
  const noun = staffNoun(people, levels, language);
  const subject = said.whole(placeOf(frame), date, countOf('people', total.people, language), noun);
  return said.opening(subject, groupParts(people, frame), []);
}

/** `cán bộ, công chức cấp xã`. */
export function staffNoun(people: Facts, levels: Facts, language: ReportFrame['language']): string {
  const isCommune = levels.rows.length === 1 && levels.rows[0]?.key === 'commune';
  return paragraphWords[language].noun(
    people.rows.map(({ key }) => key),
    isCommune,
  );
}

function groupParts(people: Facts, frame: ReportFrame): string[] {
  const { language } = frame;
  if (people.rows.length < 2) return [];
  return people.rows.flatMap(({ key, fact }) => {
    if (fact.isHidden) return [];
    const count = countOf(`group.${key ?? 'none'}`, fact.people, language);
    return [
      key === null ? paragraphWords[language].groupUnknown(count) : `${count} ${groupName(key, frame)}`,
    ];
  });
}

function generalPart({ breakdown, total }: Facts, { language, filter }: ReportFrame): string[] {
  if (total.isHidden || !total.isRecorded || total.denominator === 0) return [];
  // Of a filter of women it is no finding that all of them are.
  if (filter !== null && total.numerator === total.denominator) return [];
  const id = breakdown.measure;
  return [
    paragraphWords[language].general(
      id,
      shareOf(`${id}.share`, total.numerator, total.denominator, language),
      countOf(`${id}.count`, total.numerator, language),
    ),
  ];
}
