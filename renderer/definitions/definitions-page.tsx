/** What users define themselves. */
export function DefinitionsPage() {
  return null;
}
