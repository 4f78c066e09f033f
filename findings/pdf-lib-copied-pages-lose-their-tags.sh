#!/usr/bin/env bash
# pdf-lib 1.17.1 (reads, joins and writes PDF), with pdfkit 0.20.2 for the input, Node 20: pages that are copied from a tagged PDF
# into a new one, which is how its guide joins files, come without tags. The copy has no StructTreeRoot, no MarkInfo, no Lang
# and no ViewerPreferences, while the page's content still has the marks that the tags pointed at. There is no warning. A file that is only
# loaded and saved keeps them all.
# Seen: "loaded and saved: StructTreeRoot MarkInfo Lang ViewerPreferences", "pages copied: nothing, /P <</MCID 0>> BDC is still in the page".
# What follows here: a report and its attachments must not be joined this way; each stays a file of its own, with its own tags.
# Fails if the behaviour changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 pdfkit@0.20.2
cat >join.cjs <<'JS'
const PdfKit = require('pdfkit');
const { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } = require('pdf-lib');

const tagged = () =>
  new Promise((resolve) => {
    const kit = new PdfKit({ pdfVersion: '1.7', lang: 'sv-SE', displayTitle: true, tagged: true, info: { Title: 'Rapport' } });
    const parts = [];
    kit.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
    kit.addStructure(kit.struct('P', () => kit.text('Hej')));
    kit.end();
  });
const ENTRIES = ['StructTreeRoot', 'MarkInfo', 'Lang', 'ViewerPreferences'];
const entriesOf = (pdf) => ENTRIES.filter((name) => pdf.catalog.has(PDFName.of(name))).join(' ') || 'nothing';
const contentOf = (pdf) =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .join('\n');

(async () => {
  const bytes = await tagged();
  const loaded = await PDFDocument.load(bytes);
  const saved = await PDFDocument.load(await loaded.save({ updateMetadata: false }));
  console.log(`loaded and saved: ${entriesOf(saved)}`);
  const joined = await PDFDocument.create();
  for (const page of await joined.copyPages(loaded, loaded.getPageIndices())) joined.addPage(page);
  const copied = await PDFDocument.load(await joined.save());
  const [mark = 'no mark'] = /\/P <<[^>]*\/MCID 0[^>]*>> BDC/.exec(contentOf(copied).replace(/\s+/g, ' ')) ?? [];
  console.log(`pages copied: ${entriesOf(copied)}, ${mark.replace(/<< ?/, '<<').replace(/ ?>>/, '>>')} is still in the page`);
})();
JS
seen=$(node join.cjs)
expected='loaded and saved: StructTreeRoot MarkInfo Lang ViewerPreferences
pages copied: nothing, /P <</MCID 0>> BDC is still in the page'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ]
