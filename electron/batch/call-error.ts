import { UsageError } from './usage-error';

/** Why `parseArgs` did not understand a call, in both languages. */
export function callError(error: unknown): UsageError {
  const { message, code = '' } = error as Error & { code?: string };
  const [detail = ''] = message.split('\n');
  const option = /--?[a-z][\w-]*/i.exec(detail)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new UsageError(
      `không có tùy chọn ${option}; --help kể các tùy chọn`,
      `there is no option ${option}; --help names them`,
    );
  if (detail.includes('ambiguous'))
    return new UsageError(
      `${option}: giá trị không được bắt đầu bằng dấu “-”`,
      `${option}: its value must not begin with “-”`,
    );
  if (detail.includes('missing'))
    return new UsageError(`${option}: thiếu giá trị`, `${option}: its value is missing`);
  if (detail.includes('does not take'))
    return new UsageError(`${option} không nhận giá trị`, `${option} takes no value`);
  return new UsageError(`không hiểu cách gọi: ${detail}`, detail);
}
