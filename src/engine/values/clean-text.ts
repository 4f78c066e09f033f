/** Text as it may stand in a document, and whether characters had to be left out of it. */
export interface CleanText {
  readonly text: string;
  readonly stripped: boolean;
}

const NEEDS_CARE =
  /[\u0300-\u036f\u0000-\u0008\u000b-\u001f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ud800-\udfff\ue000-\uf8ff]/;
// Marks of direction, soft hyphens and word joiners: nobody sees them, and they come along when a value is copied.
const UNSEEN = /[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;
const STRIPPED_BY_DOCS = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Not a space alone, which most are: replacing it takes longer than all else that is done to a long text.
const SPACE_TO_MEND = /[\s\u200b-\u200d\u2060\ufeff]{2,}|(?! )[\s\u200b-\u200d\u2060\ufeff]/g;
const OUTER_SPACE = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;

/**
 * The text with line breaks as `\n`, composed characters (NFC) and no space around it. Characters that Google Docs
 * strips on insertion (developers.google.com/docs/api/reference/rest/v1/documents/request, InsertTextRequest) are left
 * out, as are lone surrogates: either would make the document's indices differ from the text's. Marks of direction,
 * soft hyphens and word joiners go too, and do not count as left out: the text looks the same without them.
 */
export function cleanText(raw: string): CleanText {
  if (!NEEDS_CARE.test(raw)) return { text: trimmed(raw), stripped: false };
  const lines = raw.replace(UNSEEN, '').replace(/\r\n?|[\u000b\u2028\u2029]/g, '\n');
  const kept = lines.replace(STRIPPED_BY_DOCS, '').replace(LONE_SURROGATE, '');
  return { text: trimmed(kept.normalize('NFC')), stripped: kept.length !== lines.length };
}

/** A form for comparing names: case-blind, every run of space one space, every dash a hyphen without space around. */
export function normaliseText(text: string): string {
  return cleanText(text)
    .text.replace(SPACE_TO_MEND, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-')
    .toLowerCase();
}

function trimmed(text: string): string {
  return text.replace(OUTER_SPACE, '');
}
