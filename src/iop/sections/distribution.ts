import type { Workbook } from '../workbook';
import { contentKeys } from '../../engine/report/keys';
import { proseLine } from '../../engine/report/officer-text';
import { list, plainItems } from '../../engine/report/paragraph';
import type { Block } from '../../engine/report/tree';

/** Those to whom the decision is sent; nothing when the setting is empty. */
export function composeDistribution(workbook: Workbook): Block[] {
  const receivers = (workbook.settings.distribution.value ?? []).map(proseLine);
  return list('sandlista.lista', 'bulleted', plainItems(contentKeys(receivers), receivers));
}
