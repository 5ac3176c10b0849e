import type { RosterIssue } from '../../../shared/contract/results';
import type { Field } from '../../../shared/roster/field';
import { findField } from '../../../shared/roster/fields';
import type { Language, Text } from '../../../shared/text/language';
import { cellAddress, columnLetter } from '../read/sheet';
import type { Finding } from './finding';
import { issueKinds } from './issue-kinds';
import type { IssueKindWords } from './issue-kinds/issue-kind-words';

const longestQuote = 80;

/** A finding as the user reads it: severity, place and one sentence. */
export function describeFinding(
  finding: Finding,
  files: readonly string[],
  language: Language,
  unit: string | null = null,
  fieldOf: (id: string) => Field | undefined = findField,
  isOfRegister = false,
): RosterIssue {
  const { severity, message: usual, inRegister = usual }: IssueKindWords = issueKinds[finding.kind];
  const message = isOfRegister ? inRegister : usual;
  const label = finding.field === null ? '' : (fieldOf(finding.field)?.label[language] ?? finding.field);
  /** Of a cell no more than a glance; our own words whole. */
  const told = (text: string | Text): string =>
    typeof text === 'string' && text.length > longestQuote
      ? `${text.slice(0, longestQuote)}…`
      : wordsOf(text, language);
  return {
    severity,
    code: finding.kind,
    file: files[finding.file] ?? '',
    sheet: finding.sheet,
    cell: cellOf(finding),
    field: finding.field,
    unit,
    value: finding.value,
    message: message[language].replace(
      /\{(field|value|taken)\}/g,
      (_match, name: 'field' | 'value' | 'taken') => (name === 'field' ? label : told(finding[name] ?? '')),
    ),
  };
}

export function wordsOf(text: string | Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

function cellOf({ row, column }: Finding): string | null {
  if (row !== null && column !== null) return cellAddress(row, column);
  if (row !== null) return cellAddress(row, 0);
  return column === null ? null : columnLetter(column);
}
