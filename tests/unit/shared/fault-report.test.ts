import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { faultReport } from '../../../shared/fault-report';

const person = 'Lò Văn Bí Mật';

function thrown(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

test('tells the kind and the place of an error, and nothing that it quotes', () => {
  const cause = new TypeError(`${person} is not a number\n    and so on`);
  const report = faultReport(new Error(`The cell says ${person}`, { cause }));
  expect(report).toMatch(/^Error\n\s+at .*fault-report\.test\.ts:\d+:\d+/);
  expect(report).toContain('caused by TypeError');
  expect(report).not.toContain('Bí Mật');
  expect(report).not.toContain('so on');
});

test('names no folder, of whatever system', () => {
  const error = new Error('x');
  error.stack = [
    'Error: x',
    '    at open (file:///C:/Users/lan.nt/AppData/Local/BienChe/resources/app.asar/out/main/engine.js:10:5)',
    '    at C:\\Users\\lan.nt\\BienChe\\engine.js:11:6',
    '    at async read (/home/lan.nt/bienche/engine.js:12:7)',
    '    at node:internal/main:1:1',
  ].join('\n');
  expect(faultReport(error)).toBe(
    [
      'Error',
      '    at open (engine.js:10:5)',
      '    at engine.js:11:6',
      '    at async read (engine.js:12:7)',
      '    at main:1:1',
    ].join('\n'),
  );
});

test('an error of a file keeps its code, without the path', () => {
  const error = thrown(() => process.chdir(`/none/${person}`));
  expect(faultReport(error)).toMatch(/^Error ENOENT/);
  expect(faultReport(error)).not.toContain('Bí Mật');
});

test('an error of the database keeps its kind, without the value', async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const error: unknown = await connection.run(`SELECT CAST('${person}' AS INTEGER)`).catch((e: unknown) => e);
  expect(String(error)).toContain(person);
  expect(faultReport(error)).toMatch(/^Error \(Conversion\)/);
  expect(faultReport(error)).not.toContain('Bí Mật');
});

test('what is no error tells only what it was', () => {
  expect(faultReport(person)).toBe('thrown: string');
});
