/** A suggestion is a name, never a way into another folder; characters that Windows refuses become hyphens. */
export function plainFileName(suggestedName: string): string {
  const name = suggestedName.split(/[\\/]/).at(-1) ?? '';
  return name.replace(/[\p{Cc}<>:"|?*]/gu, '-').slice(-200);
}
