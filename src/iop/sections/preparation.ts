import { asClause, sentence } from '../../swedish/grammar';
import type { Workbook } from '../workbook';
import { proseLine, withOfficerText } from '../../engine/report/officer-text';
import { missing, paragraph } from '../../engine/report/paragraph';
import type { SectionContext } from '../section-context';
import type { Block } from '../../engine/report/tree';

const SECTION = 'beredning';

/** Where the matter was prepared, and who was consulted. */
export function composePreparation(workbook: Workbook, context: SectionContext): Block[] {
  const within = workbook.case.preparedWithin.value;
  const consulted = workbook.case.consultedWith.value;
  const consultation = consulted === null ? '' : sentenceWith(consulted, 'Samråd', 'Samråd har skett med');
  const prepared = within === null ? '' : sentenceWith(within, 'Ärendet', 'Ärendet har beretts inom');
  return withOfficerText(SECTION, workbook.texts.preparation, [
    ...(within === null
      ? missing(`${SECTION}.saknas`, 'Uppgift saknas om var ärendet har beretts.', context.draft)
      : []),
    ...paragraph(`${SECTION}.beskrivning`, prepared, consultation),
  ]);
}

/** The value after its opening, or as it is when the officer wrote a sentence that begins with `subject`. */
function sentenceWith(value: string, subject: string, opening: string): string {
  const text = proseLine(value).trim();
  return text.startsWith(`${subject} `) ? sentence(text) : sentence(`${opening} ${asClause(text)}`);
}
