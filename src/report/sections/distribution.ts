import type { Workbook } from '../../workbook/workbook';
import { contentKeys } from '../keys';
import { proseLine } from '../own-text';
import { list, plainItems } from '../paragraph';
import type { Block } from '../tree';

/** Those to whom the decision is sent; nothing when the setting is empty. */
export function composeDistribution(workbook: Workbook): Block[] {
  const receivers = (workbook.settings.distribution.value ?? []).map(proseLine);
  return list('sandlista.lista', 'bulleted', plainItems(contentKeys(receivers), receivers));
}
