/**
 * Sentences as they stand in committee reports, each in the field where it would be written in an example workbook. What
 * is true must give nothing above advice, and what the workbook contradicts must give something. Where the rules do not
 * reach that yet, the sentence is listed under `known`; a listed one that is right at last fails, so that the lists only
 * get shorter.
 */
import { example as husby } from '../../examples/husby.workbook';
import { example as komplett } from '../../examples/komplett.workbook';
import type { Example } from '../../examples/example';
import type { Finding } from '../../src/finding';
import { checkRules } from '../../src/rules/rules';
import type { RawSheet } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { rawSheets } from '../examples/cells';
import { inItsField } from './in-its-field';
import { sentencesIn, type WrittenSentence } from './written-sentences';

const examples = { husby, komplett };

/** The findings above advice. */
function foundIn(sheets: readonly RawSheet[]): readonly Finding[] {
  const { workbook, findings } = readWorkbook(sheets);
  return checkRules(workbook, findings).filter(({ severity }) => severity !== 'TIPS');
}

const withoutSentences = new Map<Example, ReadonlySet<string>>();

/** The findings above advice that the workbook has with the sentence and not without it. */
function causedBy({ heading, text }: WrittenSentence, example: Example): readonly Finding[] {
  const before = withoutSentences.get(example) ?? new Set(foundIn(rawSheets(example)).map(asText));
  withoutSentences.set(example, before);
  return foundIn(inItsField(example, heading, text)).filter((finding) => !before.has(asText(finding)));
}

function asText(finding: Finding): string {
  return JSON.stringify(finding);
}

function named({ code, severity }: Finding): string {
  return `${code} ${severity}`;
}

const known = {
  falseAlarms: sentencesIn('known-false-alarms.txt'),
  misses: sentencesIn('known-misses.txt'),
};

const files = Object.entries(examples).map(([name, example]) => ({
  name,
  example,
  trueOnes: sentencesIn(`true/${name}.txt`),
  untrueOnes: sentencesIn(`untrue/${name}.txt`),
}));

describe.each(files)('what is true of $name', ({ example, trueOnes }) => {
  it.each(trueOnes)('causes nothing but what is known, in $heading: $text', (sentence) => {
    const expected = known.falseAlarms
      .filter(({ text }) => text === sentence.text)
      .map(({ heading }) => heading.split(': ')[0] ?? '');
    const caused = causedBy(sentence, example);
    expect({
      unknown: caused.filter((finding) => !expected.includes(named(finding))),
      gone: expected.filter((alarm) => !caused.map(named).includes(alarm)),
    }).toEqual({ unknown: [], gone: [] });
  });
});

describe.each(files)('what is untrue of $name', ({ example, untrueOnes }) => {
  it.each(untrueOnes)('is found, or known to be missed, in $heading: $text', (sentence) => {
    const outcome = causedBy(sentence, example).length === 0 ? 'missed' : 'found';
    expect(outcome).toBe(known.misses.some(({ text }) => text === sentence.text) ? 'missed' : 'found');
  });
});

describe('the sentences', () => {
  const trueOnes = files.flatMap((file) => file.trueOnes.map(({ text }) => text));
  const untrueOnes = files.flatMap((file) => file.untrueOnes.map(({ text }) => text));

  it('are many, and each stands there once', () => {
    expect(trueOnes.length).toBeGreaterThanOrEqual(300);
    expect(untrueOnes.length).toBeGreaterThanOrEqual(100);
    const all = [...trueOnes, ...untrueOnes];
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  it('that are untrue say what the workbook has instead', () => {
    const notes = files.flatMap((file) => file.untrueOnes.map(({ note }) => note));
    expect(notes.filter((note) => !note.startsWith('I arbetsboken: '))).toEqual([]);
  });

  it('that are listed as known are among them', () => {
    expect(known.falseAlarms.filter(({ text }) => !trueOnes.includes(text))).toEqual([]);
    expect(known.misses.filter(({ text }) => !untrueOnes.includes(text))).toEqual([]);
  });
});
