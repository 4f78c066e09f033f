import type { Finding } from '../../engine/checks/finding';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';
import { occurs, wholeWords } from './prose/whole-words';

const TOPICS = [
  ['best-interests', wholeWords('\\p{L}+s bästa|bästa för \\p{L}+')],
  [
    'heard',
    wholeWords(
      'till tals|hörts?|hörda|röst\\p{L}*|råd|samtal med|inflytande|önskemål|sagt|vill|(?:tillfråga|fråga|enkät|intervju|åsikt|synpunkt|delaktig|påverka|berätta|uttryck|tyck)\\p{L}*',
    ),
  ],
] as const;

/**
 * In a matter that concerns children: an analysis of the consequences for them that is missing (error), or that does
 * not speak of barnets bästa or of how children were heard (warning). Barnkonventionen, articles 3 and 12.
 */
export function checkChildrenAnalysis(workbook: Workbook): readonly Finding[] {
  const { children } = workbook.texts;
  const { value, text } = children;
  if (workbook.case.concernsChildren.value !== 'Ja' || (value === null && text !== '')) return [];
  const lacks = TOPICS.filter(([, words]) => !occurs(text, words)).map(([topic]) => topic);
  if (lacks.length === 0) return [];
  const facts = { fault: 'children-analysis-lacks', lacks } as const;
  return [findingAt('K20', text === '' ? 'FEL' : 'VARNING', children, facts)];
}
