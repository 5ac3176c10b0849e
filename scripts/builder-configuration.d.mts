/** The parts of electron-builder's configuration that are looked at by tests. */
export function builderConfiguration(options: { isInspectable: boolean; documents: string }): {
  readonly asar: boolean;
  readonly files: readonly string[];
  readonly extraResources: readonly { readonly from: string; readonly to: string }[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
};
