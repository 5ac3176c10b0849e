import { expect, test } from 'vitest';
import { settleFiles } from '../../../../renderer/state/settle-files';
import type { FileChoices, ImportAnswer, ImportQuestion } from '../../../../renderer/state/settle-files';

/** Files with the password that each needs, '' for none and null for one that is too large. */
async function settle(
  files: Readonly<Record<string, string | null>>,
  answers: readonly ImportAnswer[],
): Promise<{ choices: FileChoices | null; asked: readonly ImportQuestion[] }> {
  const asked: ImportQuestion[] = [];
  const choices = await settleFiles(
    ({ passwords, without }) => {
      const left = Object.keys(files).filter((path) => !without.includes(path));
      const isLocked = (path: string): boolean => {
        const needed = files[path] ?? '';
        return needed !== '' && !passwords.includes(needed);
      };
      return Promise.resolve({
        files: left.length,
        locked: left.filter(isLocked),
        tooLarge: left.filter((path) => files[path] === null),
      });
    },
    (question) => {
      const answer = answers[asked.length];
      asked.push(question);
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('asked once too often'));
    },
  );
  return { choices, asked };
}

test('files without anything in the way are opened without a question', async () => {
  expect(await settle({ a: '', b: '' }, [])).toEqual({ choices: { passwords: [], without: [] }, asked: [] });
});

test('a wrong password is said and asked for again; the right one opens the others too', async () => {
  const { choices, asked } = await settle({ a: 'một', b: '', c: 'một' }, [
    { password: 'sai' },
    { password: 'một' },
  ]);
  expect(asked).toEqual([
    { kind: 'password', path: 'a', isWrong: false },
    { kind: 'password', path: 'a', isWrong: true },
  ]);
  expect(choices).toEqual({ passwords: ['sai', 'một'], without: [] });
});

test('a file with another password is asked for by its own name', async () => {
  const { asked } = await settle({ a: 'một', b: 'hai' }, [{ password: 'một' }, { password: 'hai' }]);
  expect(asked).toEqual([
    { kind: 'password', path: 'a', isWrong: false },
    { kind: 'password', path: 'b', isWrong: false },
  ]);
});

test('files that are left out leave the others; with none left there is nothing to open', async () => {
  expect((await settle({ a: 'một', b: '' }, [{ leaveOut: true }])).choices).toEqual({
    ...{ passwords: [], without: ['a'] },
  });
  expect((await settle({ a: 'một' }, [{ leaveOut: true }])).choices).toBeNull();
});

test('files that are too large are told before any is read; alone the engine refuses them', async () => {
  const { choices, asked } = await settle({ a: null, b: '', c: null }, [{ leaveOut: true }]);
  expect(asked).toEqual([{ kind: 'too-large', paths: ['a', 'c'] }]);
  expect(choices).toEqual({ passwords: [], without: ['a', 'c'] });
  expect(await settle({ a: null }, [])).toEqual({ choices: { passwords: [], without: [] }, asked: [] });
});
