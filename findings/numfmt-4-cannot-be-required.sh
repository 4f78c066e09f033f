#!/usr/bin/env bash
# numfmt 4.0.1 (number formats of Excel), Node 20: the package cannot be loaded with require().
# Its package.json names dist/index.cjs for "require" and dist/index.d.cts for its types; neither file is in the package,
# which holds dist/index.js (CommonJS or not, it is never reached) and dist/index.mjs. So every CommonJS program, and
# ts-jest with it, stops at the import with MODULE_NOT_FOUND, while `import` from an ES module works.
# Seen: "require: MODULE_NOT_FOUND", "import: function"; and with 3.2.6, "require 3.2.6: function".
# What follows here: numfmt stays at 3.2.6, which can be loaded in both ways.
# Fails if the behaviour changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund numfmt@4.0.1 numfmt3@npm:numfmt@3.2.6
seen=$(
  node -e "try { require('numfmt'); console.log('require: loaded'); } catch (error) { console.log('require: ' + error.code); }"
  node --input-type=module -e "import { format } from 'numfmt'; console.log('import: ' + typeof format);"
  node -e "console.log('require 3.2.6: ' + typeof require('numfmt3').format);"
)
expected='require: MODULE_NOT_FOUND
import: function
require 3.2.6: function'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ]
