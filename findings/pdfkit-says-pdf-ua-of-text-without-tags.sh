#!/usr/bin/env bash
# pdfkit 0.20.2 (makes PDF), with pdf-lib 1.17.1 to look, Node 20: with subset 'PDF/UA' and tagged true, a document whose text was
# never put in a structure says of itself that it is PDF/UA-1 (pdfuaid:part 1) and that it is marked, though its structure tree has
# no element at all and its font is not embedded. PDF/UA-1 asks for both (ISO 14289-1, 7.1 and 7.21.4.1, by veraPDF's rules).
# Seen: "pdfuaid:part 1, Marked true, children of the tree: 0, embedded fonts: 0".
# What follows here: the identifier in a file's metadata proves nothing; `npm run accessibility` reads the tree and the fonts.
# Fails if the behaviour changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 pdf-lib@1.17.1
cat >say.cjs <<'JS'
const PdfKit = require('pdfkit');
const { PDFDict, PDFDocument, PDFName, PDFArray } = require('pdf-lib');
const kit = new PdfKit({ subset: 'PDF/UA', pdfVersion: '1.7', lang: 'sv-SE', displayTitle: true, tagged: true, info: { Title: 'Rapport' } });
const parts = [];
kit.on('data', (part) => parts.push(part)).on('end', async () => {
  const bytes = Buffer.concat(parts);
  const [, part] = /<pdfuaid:part>(\d)/.exec(bytes.toString('latin1')) ?? [];
  const pdf = await PDFDocument.load(bytes);
  const marked = pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'));
  const children = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K'));
  const fonts = pdf.context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFDict && object.has(PDFName.of('FontFile2')));
  const count = children instanceof PDFArray ? children.size() : children === undefined ? 0 : 1;
  console.log(`pdfuaid:part ${part}, Marked ${marked}, children of the tree: ${count}, embedded fonts: ${fonts.length}`);
});
kit.text('Hej');
kit.end();
JS
seen=$(node say.cjs)
expected='pdfuaid:part 1, Marked true, children of the tree: 0, embedded fonts: 0'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ]
