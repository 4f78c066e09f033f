#!/usr/bin/env bash
# docx-preview 0.4.1 (shows .docx in a page), with docx 9.15.2 and jsdom 26.1.0, Node 20: of a .docx with a heading of level 1, a
# table with a header row and a picture with alternative text, the page gets a paragraph of class docx_heading1, cells that are all
# <td>, and an <img> without alt. A screen reader finds no heading, no header cell and no description, though the file has all
# three; mammoth 1.13.0 keeps them. The language of a run, on the other hand, is kept.
# Seen: "h1: 0, th: 0, alt: none, lang: en-GB"; mammoth: "h1: 1, th: 2, alt: Barn målar".
# What follows here: the workbench shows pages by docx-preview, and that picture proves nothing of accessibility: the .docx is read itself.
# Fails if the behaviour changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund docx-preview@0.4.1 docx@9.15.2 jsdom@26.1.0 mammoth@1.13.0
cat >show.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = require('docx');
const { window } = new JSDOM('<body></body>');
for (const name of ['document', 'DOMParser', 'Node', 'XMLSerializer']) globalThis[name] = window[name];
globalThis.window = window;
const { renderAsync } = require('docx-preview');
const { convertToHtml } = require('mammoth');

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const cell = (text) => new TableCell({ children: [new Paragraph(text)] });
const altText = { name: 'Bild', title: '', description: 'Barn målar' };
const picture = new ImageRun({ type: 'png', data: png, transformation: { width: 50, height: 50 }, altText });
const file = new Document({
  sections: [
    {
      children: [
        new Paragraph({ text: 'Rubrik', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ children: [picture, new TextRun({ text: 'English', language: { value: 'en-GB' } })] }),
        new Table({
          rows: [
            new TableRow({ tableHeader: true, children: [cell('År'), cell('Budget')] }),
            new TableRow({ children: [cell('2023'), cell('1')] }),
          ],
        }),
      ],
    },
  ],
});
const structureOf = (body) => {
  const count = (name) => body.querySelectorAll(name).length;
  return `h1: ${count('h1')}, th: ${count('th')}, alt: ${body.querySelector('img').getAttribute('alt') ?? 'none'}`;
};
(async () => {
  const bytes = await Packer.toBuffer(file);
  await renderAsync(bytes, document.body, null, { useBase64URL: true });
  console.log(`${structureOf(document.body)}, lang: ${document.querySelector('[lang]').lang}`);
  const { value } = await convertToHtml({ buffer: bytes });
  console.log(structureOf(new JSDOM(value).window.document.body));
})();
JS
seen=$(node show.cjs)
expected='h1: 0, th: 0, alt: none, lang: en-GB
h1: 1, th: 2, alt: Barn målar'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ]
