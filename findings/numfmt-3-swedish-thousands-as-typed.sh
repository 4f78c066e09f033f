#!/usr/bin/env bash
# numfmt 3.2.6 (number formats of Excel), Node 20: in Swedish, an amount with the space that a keyboard gives is no number.
# parseValue with locale sv-SE reads "400 000" and "1 250,50" when the space is U+00A0 or U+202F, which is what format
# writes between thousands, and answers null when it is the ordinary space U+0020, which is what people type and what a
# report in plain text holds. "80 %" with an ordinary space is read. So a text that was shown is read back, and the same
# text typed by hand is not, without a word.
# Seen: null for U+0020; 400000 and 1250.5 for the two others; 0.8 for "80 %".
# What follows here: amounts as text are read by our own reader, which takes any space between thousands.
# Fails if the behaviour changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund numfmt@3.2.6
cat >seen.cjs <<'SCRIPT'
const { format, parseValue } = require('numfmt');
const locale = 'sv-SE';
const read = (text) => parseValue(text, { locale })?.v ?? null;
for (const [name, space] of [['U+0020', '\u0020'], ['U+00A0', '\u00a0'], ['U+202F', '\u202f']]) {
  console.log(`${name}: ${read(`400${space}000`)} ${read(`1${space}250,50`)}`);
}
console.log(`percent: ${read('80 %')}`);
console.log(`written: ${JSON.stringify(format('#,##0.00', 1250.5, { locale })).replace('\u00a0', 'U+00A0')}`);
SCRIPT
seen=$(node seen.cjs)
expected='U+0020: null null
U+00A0: 400000 1250.5
U+202F: 400000 1250.5
percent: 0.8
written: "1U+00A0250,50"'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ]
