import type { Register } from '../../shared/registers/register';
import type { Text } from '../../shared/text/language';
import { sampleFile } from './sample-file';
import type { Session } from './session';
import { UsageError } from './usage-error';

/** Reads the files of `--register ID=FILE`; `what` says why they are needed. @throws UsageError without any. */
export async function importRegister(
  { service, question, options }: Session,
  register: Register,
  what: Text,
): Promise<readonly string[]> {
  const { registerFiles, passwords } = options;
  const files = registerFiles.flatMap(({ register: id, file }) =>
    id !== register.id ? [] : file === 'sample' ? register.samples.map(sampleFile) : [file],
  );
  if (files.length === 0)
    throw new UsageError(
      `${what.vi}; cần tệp của sổ: --register ${register.id}=FILE`,
      `${what.en}; its files are needed: --register ${register.id}=FILE`,
    );
  const how = { replace: true, passwords };
  await service.registers.import(register.id, files, how, () => undefined, question.signal);
  return files;
}
