/**
 * The script of a template of HtmlService: `<? code ?>`, `<?= escaped ?>` and `<?!= printed as it is ?>`. The value of
 * the script is the page; its variables are expected in scope. Google escapes by context, which is approximated by one
 * escaping that is safe in text and in quoted attributes.
 */
export function compileTemplate(content: string): string {
  const lines = ['(function () { const output = [];', escapeFunction];
  let place = 0;
  for (const match of content.matchAll(/<\?(!=|=)?([\s\S]*?)\?>/g)) {
    lines.push(literal(content.slice(place, match.index)));
    const [all, kind, code = ''] = match;
    // Google's own examples end a printing scriptlet with a semicolon.
    const value = code.replace(/;\s*$/, '');
    if (kind === '=') lines.push(`output.push(escapeHtml(${value}\n));`);
    else if (kind === '!=') lines.push(`output.push(String(${value}\n));`);
    else lines.push(code);
    place = match.index + all.length;
  }
  lines.push(literal(content.slice(place)), "return output.join(''); })()");
  return lines.join('\n');
}

const escapeFunction =
  "const escapeHtml = (value) => String(value).replace(/[&<>\"']/g, (c) => '&#' + c.charCodeAt(0) + ';');";

function literal(text: string): string {
  return text === '' ? '' : `output.push(${JSON.stringify(text)});`;
}
