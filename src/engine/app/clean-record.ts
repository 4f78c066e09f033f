import type { BlockUnits } from '../docs/block-units';
import { REMOVED_NUMBER, withoutCertainNumbers } from '../values/identity-numbers';
import type { ReportRecord, Version } from './record';

/** What stands for a number in a key of the report, which holds only small letters, digits, stops and hyphens. */
const REMOVED_IN_KEY = 'personnummer-borttaget';

/**
 * The record without the identity numbers that are certain: one that was written before they were taken out of all that
 * is read may hold some. The same record when it holds none.
 */
export function cleanRecord(record: ReportRecord): ReportRecord {
  const versions = record.versions.map(cleanVersion);
  return versions.every((version, index) => version === record.versions[index]) ? record : { versions };
}

function cleanVersion(version: Version): Version {
  if (isClean(version)) return version;
  const { inputs, blocks } = version;
  const content = {
    inputs:
      inputs === null
        ? null
        : new Map(
            [...inputs].map(([key, text]) => [withoutCertainNumbers(key), withoutCertainNumbers(text)]),
          ),
    blocks: blocks?.map(cleanBlock) ?? null,
  };
  if (version.state === 'creating') {
    return { ...version, ...content, name: withoutCertainNumbers(version.name) };
  }
  const name = withoutCertainNumbers(version.document.name);
  return { ...version, ...content, document: { ...version.document, name } };
}

/** Keys are made of these texts, and hold none when they do not. */
function isClean(version: Version): boolean {
  const { inputs, blocks } = version;
  const name = version.state === 'creating' ? version.name : version.document.name;
  return (
    isCleanText(name) &&
    [...(inputs?.values() ?? [])].every(isCleanText) &&
    (blocks ?? []).every(({ units }) => units.every(({ text }) => text.split('\t').every(isCleanText)))
  );
}

function cleanBlock({ key, units }: BlockUnits): BlockUnits {
  return {
    key: cleanKey(key),
    units: units.map((unit) => ({
      ...unit,
      key: cleanKey(unit.key),
      // Cells of a row have a tab between them, and what stands in two cells is no number.
      text: unit.text
        .split('\t')
        .map((text) => withoutCertainNumbers(text))
        .join('\t'),
      ...(unit.cells === undefined
        ? {}
        : { cells: unit.cells.map((cell) => ({ ...cell, text: withoutCertainNumbers(cell.text) })) }),
    })),
  };
}

function cleanKey(key: string): string {
  return withoutCertainNumbers(key).replaceAll(REMOVED_NUMBER, REMOVED_IN_KEY);
}

function isCleanText(text: string): boolean {
  return withoutCertainNumbers(text) === text;
}
