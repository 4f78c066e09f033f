/** How Google's refusals to write a document are known apart, on stand-ins of the two methods that say it. */
import type { ServiceError } from '../../src/engine/app/ports';
import { documentsPort } from '../../src/google/documents';

const documents = documentsPort({ prefix: 'rapport', name: 'Rapport', folder: 'Rapporter' });

interface DriveFile {
  readonly contentRestrictions?: readonly { readonly readOnly: boolean }[];
  readonly appProperties?: Readonly<Record<string, string>>;
}

/** Docs refuses all writing with 403, and Drive keeps what is said of the file. */
function refusing(first: DriveFile): void {
  let file = first;
  Object.assign(globalThis, {
    Docs: {
      Documents: {
        batchUpdate: () => {
          throw Object.assign(new Error('403'), { details: { code: 403 } });
        },
      },
    },
    Drive: {
      Files: {
        get: () => file,
        update: (change: DriveFile) => {
          file = { ...file, ...change };
        },
      },
    },
  });
}

function writeKind(): string {
  try {
    documents.write('id', [], 'revision');
    return 'written';
  } catch (error) {
    return (error as ServiceError).kind;
  }
}

describe('documentsPort', () => {
  it('knows a locked document, one that was unlocked just now, and one that may not be changed', () => {
    refusing({});
    expect(writeKind()).toBe('permission');
    refusing({ contentRestrictions: [{ readOnly: true }] });
    expect(writeKind()).toBe('locked');
    documents.unlock('id');
    expect(writeKind()).toBe('unlocking');
  });

  it('does not say that it was unlocked just now after ten minutes', () => {
    const longAgo = new Date(Date.now() - 601_000).toISOString();
    refusing({ appProperties: { 'rapport.unlocked': longAgo } });
    expect(writeKind()).toBe('permission');
  });
});
