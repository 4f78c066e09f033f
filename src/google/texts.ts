/** The texts that the build takes out of the code (external-texts.mjs), read once in a run when the first is needed. */
let texts: readonly string[] | null = null;

/** The text with this number. The build writes the calls; nothing in the source makes one. */
export function textAt(number: number): string {
  texts ??= JSON.parse(HtmlService.createTemplateFromFile('texts').getRawContent()) as readonly string[];
  const text = texts[number];
  if (text === undefined)
    throw new Error(`there is no text ${number}: Code.js and texts.html are of different builds`);
  return text;
}
