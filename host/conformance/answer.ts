/** What a place answered to a case: what is compared with `after`, or the text of what was thrown. */
export type Answer =
  | { readonly after: unknown; readonly error?: undefined }
  | { readonly after?: unknown; readonly error: { readonly name: string; readonly message: string } };
