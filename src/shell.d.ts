/** The .docx shell that a new report starts as, base64; made by local/shell and embedded by the build. */
declare module 'shell:base64' {
  const base64: string;
  export default base64;
}
