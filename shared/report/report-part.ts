/** Where a section stands: the words before the first heading, under headings, the words before the signature, after it. */
export const reportParts = ['opening', 'body', 'closing', 'annex'] as const;
export type ReportPart = (typeof reportParts)[number];
