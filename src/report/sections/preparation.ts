import { asClause, sentence } from '../../swedish/grammar';
import type { Workbook } from '../../workbook/workbook';
import { proseLine, withOwnText } from '../own-text';
import { missing, paragraph } from '../paragraph';
import type { SectionContext } from '../section-context';
import type { Block } from '../tree';

const SECTION = 'beredning';

/** Units that an officer may write with a capital; small after "inom". */
const UNITS =
  'avdelningen enheten förvaltningen kansliet kontoret sektionen staben stadsdelsförvaltningen verksamheten'.split(
    ' ',
  );
/** Those who were consulted, small after "med". */
const CONSULTED =
  'föreningen föreningarna kyrkan parterna stiftelsen församlingen organisationen representanter'.split(' ');

/** Where the matter was prepared, and with whom it was discussed. */
export function composePreparation(workbook: Workbook, context: SectionContext): Block[] {
  const within = workbook.case.preparedWithin.value;
  const consulted = workbook.case.consultedWith.value;
  const consultation = consulted === null ? '' : told(consulted, 'Samråd', 'Samråd har skett med', CONSULTED);
  const prepared = within === null ? '' : told(within, 'Ärendet', 'Ärendet har beretts inom', UNITS);
  return withOwnText(SECTION, workbook.texts.preparation, [
    ...(within === null
      ? missing(`${SECTION}.saknas`, 'Uppgift saknas om var ärendet har beretts.', context.draft)
      : []),
    ...paragraph(`${SECTION}.beskrivning`, prepared, consultation),
  ]);
}

/** The value after its opening, or as it is when the officer wrote the whole sentence. */
function told(value: string, whole: string, opening: string, small: readonly string[]): string {
  const text = proseLine(value).trim();
  return text.startsWith(`${whole} `) ? sentence(text) : sentence(`${opening} ${asClause(text, small)}`);
}
