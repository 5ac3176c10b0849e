/** The one name of the browser that the contract uses; where the contract is compiled with the DOM it is the DOM's own. */
interface File {
  readonly name: string;
}
