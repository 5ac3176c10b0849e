import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countriesIn, countryLabel } from '../../../shared/registers/common/countries';
import { countryNames } from '../../../shared/registers/common/country-names';

describe('countries of a register', () => {
  it.each([
    ['Mỹ', 'Hoa Kỳ'],
    ['Hợp chủng quốc Hoa Kỳ', 'Hoa Kỳ'],
    ['USA', 'Hoa Kỳ'],
    ['Đại Hàn Dân Quốc', 'Hàn Quốc'],
    ['CHDCND Lào', 'Lào'],
    ['Nước CHDCND Lào', 'Lào'],
    ['LÀO', 'Lào'],
    ['In-đô-nê-xi-a', 'Indonesia'],
    ['Cộng hòa Pháp', 'Pháp'],
    ['Trung Quốc (Đài Loan)', 'Đài Loan'],
    ['Timor-Leste', 'Timor-Leste'],
    ['Guinea-Bissau', 'Guinea-Bissau'],
    ['trong nước', 'Việt Nam'],
  ])('%s is %s', (written, name) => expect(countriesIn(written)).toEqual({ known: [name], others: [] }));

  it.each([
    ['Lào, Thái Lan', ['Lào', 'Thái Lan'], []],
    ['Hàn Quốc - Nhật Bản', ['Hàn Quốc', 'Nhật Bản'], []],
    ['Anh, Pháp và Đức', ['Anh', 'Pháp', 'Đức'], []],
    ['Băng Cốc (Thái Lan)', ['Thái Lan'], ['Băng Cốc']],
    ['Mỹ; Hoa Kỳ', ['Hoa Kỳ'], []],
    ['ngoài nước', [], ['ngoài nước']],
    // Hong Kong or Hoa Kỳ.
    ['HK', [], ['HK']],
  ])('%s', (written, known, others) => expect(countriesIn(written)).toEqual({ known, others }));

  it('every name of the table is one country, and no name is of two', () => {
    for (const [code, shown, others] of countryNames) {
      const names = [...(shown === null ? [] : [shown]), ...others];
      const found = new Set(names.map((name) => countriesIn(name).known.join('; ')));
      expect([...found], code).toHaveLength(1);
    }
  });

  it('any of them, joined in any way, are all found, once each', () => {
    const name = fc.constantFrom(
      ...countryNames.flatMap(([, , others]) => others).filter((each) => each.length > 3),
    );
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(', ', '; ', ' và ', '/', '\n', ' + '),
        (names, by) => {
          const alone = new Set(names.flatMap((each) => countriesIn(each).known));
          const joined = countriesIn(names.join(by));
          expect(new Set(joined.known)).toEqual(alone);
          expect(joined.known).toHaveLength(alone.size);
        },
      ),
    );
  });

  it('every text is accounted for: what is no country is told', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { known, others } = countriesIn(text);
        if (/\p{L}/u.test(text)) expect(known.length + others.length).toBeGreaterThan(0);
      }),
    );
  });

  it('has both languages', () => {
    expect(countryLabel('Hoa Kỳ', 'en')).toBe('United States');
    expect(countryLabel('Lào', 'en')).toBe('Laos');
    expect(countryLabel('Hành tinh lạ', 'en')).toBe('Hành tinh lạ');
  });
});
