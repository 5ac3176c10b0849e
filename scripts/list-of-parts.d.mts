/** A CycloneDX document, as far as tests look at it. */
export function listOfParts(): {
  readonly bomFormat: string;
  readonly components: readonly { readonly 'bom-ref': string }[];
};
