#!/usr/bin/env bash
# papaparse 5.5.3 (CSV), Node 20: left to find the delimiter itself, it takes the decimal comma of Swedish amounts for it.
# A table with two columns, apart by semicolons or by tabs, where each row has one amount with öre ("300,50") has as many
# commas in each row as delimiters, and the comma wins, also over the tab, and also where the heading row has none: there
# only a mild error (a row with more fields than headings) is reported. Every amount is cut in two and its öre become a column.
# Seen: delimiter "," with 1 error for both, first row "Personal;300" and "50"; with three columns and tabs, the tab and 0 errors.
# What follows here: a table that is pasted is read with our own choice of delimiter, in which a tab or a semicolon goes
# before a comma.
# Fails if the behaviour changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.5.3
cat >seen.cjs <<'SCRIPT'
const { parse } = require('papaparse');
const tables = {
  semicolons: 'Post;Budget\nPersonal;300,50\nLokaler;60,00\n',
  tabs: 'Post\tBudget\nPersonal\t300,50\nLokaler\t60,00\n',
  'three columns': 'Post\tBudget\tUtfall\nPersonal\t300,50\t298,40\nLokaler\t60,00\t59,50\n',
};
for (const [name, text] of Object.entries(tables)) {
  const { data, errors, meta } = parse(text);
  console.log(`${name}: ${JSON.stringify(meta.delimiter)} ${errors.length} ${JSON.stringify(data[1])}`);
}
SCRIPT
seen=$(node seen.cjs)
expected='semicolons: "," 1 ["Personal;300","50"]
tabs: "," 1 ["Personal\t300","50"]
three columns: "\t" 0 ["Personal","300,50","298,40"]'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ]
