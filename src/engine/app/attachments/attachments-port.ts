import type { UploadedFile } from '../uploaded-file';

/** A file as Drive holds it; `digest` is SHA-256 of its bytes in hexadecimal, null where Drive does not say. */
export interface StoredFile {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly digest: string | null;
}

/** The files that were uploaded from this workbook, in the folder for reports. A refusal by Drive is thrown as a ServiceError. */
export interface AttachmentsPort {
  /** Those that this account reaches, without those in the bin; one call for all of them. */
  readonly list: () => readonly StoredFile[];
  /** Makes a file. It is not repeated when the answer is lost: the file is then found in the list by its digest. */
  readonly create: (file: UploadedFile) => StoredFile;
  /** Moves a file to the bin. */
  readonly discard: (id: string) => void;
}
