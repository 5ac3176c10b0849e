/** The sample is too tidy: here everything is missing of somebody, and people stand around every limit of age. */
export const untidy = `UPDATE people SET
  unit = CASE WHEN person_id % 31 = 0 THEN NULL ELSE unit END,
  position = CASE WHEN person_id % 13 = 0 THEN NULL ELSE position END,
  gender = CASE WHEN person_id % 17 = 0 THEN NULL ELSE gender END,
  specialisation = CASE WHEN person_id % 11 = 0 THEN NULL ELSE specialisation END,
  rank = CASE WHEN person_id % 19 = 0 THEN 'Giáo viên hạng III' ELSE rank END,
  salary_step = CASE WHEN person_id % 7 = 0 THEN NULL WHEN person_id % 23 = 0 THEN 2.5 ELSE salary_step END,
  salary_coefficient = CASE WHEN person_id % 5 > 0 THEN 1.5 + (person_id % 40) / 10 END,
  birth_date = CASE WHEN person_id % 9 = 0 THEN NULL WHEN person_id % 97 = 0 THEN 20500101
    WHEN person_id % 4 = 0 THEN (1955 + person_id % 25) * 10000 + (1 + person_id % 12) * 100 + 1 + person_id % 28
    ELSE birth_date END,
  qualification = CASE WHEN person_id % 15 = 0 THEN NULL ELSE qualification END`;
