import { indicatorBlock } from '../indicator-block';
import { section } from '../report-section';

const by = (measure: string) => ({ rows: ['unit'], columns: [], measure });

const caption = { vi: 'Số lượng, chất lượng đội ngũ của từng đơn vị', en: 'Staff of each unit' };

export const unitTable = section({
  id: 'unit_table',
  part: 'annex',
  title: { vi: 'Số liệu của từng đơn vị', en: 'Figures of each unit' },
  asks: () => ({
    people: by('headcount'),
    under40: by('under_40'),
    female: by('female'),
    university: by('qualified_university_up'),
    theory: by('political_theory_any'),
  }),
  write: ({ people, under40, female, university, theory }, frame) => {
    if (!people.isRecorded || people.rows.length < 2) return [];
    const byName = [...people.rows].sort(
      (a, b) => Number(a.key === null) - Number(b.key === null) || a.label.localeCompare(b.label, 'vi'),
    );
    const indicators = [under40, female, university, theory];
    return [
      indicatorBlock(
        { key: 'units', caption: caption[frame.language], people, indicators, lines: byName },
        frame,
      ),
    ];
  },
});
