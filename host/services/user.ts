/** A person who uses Google: who runs a script or owns a file. */
export interface User {
  readonly name: string;
  readonly email: string;
}
