import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkspaceDatabase } from '../../../../electron/engine/database/workspace-database';
import { foldSql } from '../../../../electron/engine/sql/fold-sql';
import { join, sql } from '../../../../electron/engine/sql/sql';
import { fold } from '../../../../shared/text/fold';

let database: WorkspaceDatabase;

beforeAll(async () => {
  database = await WorkspaceDatabase.open(':memory:');
});

afterAll(() => {
  database.close();
});

const letters =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ 0189.,-–()/+\'’"“\n\t';

test('the database folds Vietnamese texts as everybody else does', async () => {
  const text = fc
    .array(fc.constantFrom(...letters, ...letters.toUpperCase(), 'Ð', 'ð', '\u0301', '\u0323'), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const folded = texts.map(
        (each, index) => sql`SELECT ${index} AS place, ${foldSql(sql`${each}::VARCHAR`)} AS folded`,
      );
      const rows = await database.query(sql`SELECT * FROM (${join(folded, ' UNION ALL ')}) ORDER BY place`);
      expect(rows.map((row) => row.folded)).toEqual(texts.map((each) => fold(each)));
    }),
    { numRuns: 100 },
  );
});
