import type { PackingPort } from '../engine/app/ports';

const GZIP = 'application/x-gzip';

/** Text as gzip in base64. */
export const packing: PackingPort = {
  pack(text) {
    const blob = Utilities.newBlob(text, 'text/plain', 'record.json');
    return Utilities.base64Encode(Utilities.gzip(blob).getBytes());
  },

  unpack(packed) {
    try {
      // The type and the name are those that gzip gives: public scripts set them before they unpack bytes of their own.
      const blob = Utilities.newBlob(Utilities.base64Decode(packed), GZIP, 'record.json.gz');
      return Utilities.ungzip(blob).getDataAsString();
    } catch {
      return null;
    }
  },
};
