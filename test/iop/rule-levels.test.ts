import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelsOf } from '../../src/engine/checks/rule-set';
import { ruleLevels } from '../../src/iop/rule-levels';
import { ruleSet } from '../../src/iop/rules/rules';
import { sheets } from '../../src/iop/sheets';

const versionOf = (levels: readonly string[]) =>
  createHash('sha256').update(levels.join('\n')).digest('hex').slice(0, 16);

describe('ruleLevels', () => {
  it('has a line for each rule and each column, with its level', () => {
    const lines = ruleLevels();
    for (const { code, severity } of ruleSet.rules) {
      expect(lines.some((line) => line.startsWith(`${code}\t${severity}\t`))).toBe(true);
    }
    expect(lines).toContain('Budget.År\tFEL\trequired\toptional');
  });

  it('gives another version when a level or a code is another', () => {
    const [first, ...others] = ruleSet.rules;
    if (first === undefined) throw new Error('there are no rules');
    const versions = [
      ruleLevels(),
      levelsOf({ ...ruleSet, rules: [{ ...first, severity: 'TIPS' }, ...others] }, sheets),
      levelsOf({ ...ruleSet, rules: [{ ...first, code: 'K99' }, ...others] }, sheets),
      levelsOf({ ...ruleSet, rules: others }, sheets),
    ].map(versionOf);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('is what the built add-on has as the version of its rules', () => {
    const code = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');
    expect(code).toContain(`"${versionOf(ruleLevels())}"`);
  });
});
