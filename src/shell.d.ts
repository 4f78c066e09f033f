/** The .docx shell that a new report starts as: XML by part name, made by local/shell and embedded by the build. */
declare module 'shell:parts' {
  const parts: Readonly<Record<string, string>>;
  export default parts;
}
