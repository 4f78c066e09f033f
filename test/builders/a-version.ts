import { gunzipSync, gzipSync } from 'node:zlib';
import type { PackingPort } from '../../src/engine/app/ports';
import type { Version, Written } from '../../src/engine/app/record';

/** Packs and unpacks as the add-on does, with Node instead of Utilities. */
export const nodePacking: PackingPort = {
  pack: (text) => gzipSync(text).toString('base64'),
  unpack: (packed) => {
    try {
      return gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
    } catch {
      return null;
    }
  },
};

export const anna = { id: 'permission-anna', name: 'Anna Ek' };
export const bo = { id: 'permission-bo', name: 'Bo Alm' };

/** The reference of a document by its id. */
export function documentRef(id: string) {
  return { id, url: `https://docs.google.com/document/d/${id}/edit`, name: 'Slutrapport' };
}

/** A version that Anna has written in the document `one`; a test changes one thing. */
export function aVersion(change: Partial<Version<Written>> = {}): Version<Written> {
  return {
    n: 1,
    state: 'written',
    document: documentRef('one'),
    by: anna,
    at: '2024-11-15T10:00:00+01:00',
    draft: false,
    inputs: new Map([
      ['case||title', 'Slutrapport'],
      ['goals|M1|outcome', '12'],
    ]),
    blocks: [
      { key: 'rubrik', units: [{ key: 'line-0', text: 'Slutrapport' }] },
      {
        key: 'tabell',
        units: [
          {
            key: 'M1',
            text: 'Utställningar\t12',
            cells: [
              { column: 'goal', text: 'Utställningar' },
              { column: 'outcome', text: '12', value: 12 },
            ],
          },
        ],
      },
    ],
    composed: null,
    ...change,
  };
}
