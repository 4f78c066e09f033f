/** A file that a page hands over: plain JSON. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}
