/** Scopes with which files may be changed, of which one is enough. */
export const write = ['drive', 'drive.file'].map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** Scopes with which files may be read. */
export const read = [
  ...write,
  ...['drive.readonly', 'drive.metadata', 'drive.metadata.readonly'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
];

/** What the service and each of its collections are as a text (gas-fakes, testdrive.js, run at Google by its author). */
export const asText = { text: (): string => 'AdvancedServiceIdentifier{name=drive, version=v3}' };
