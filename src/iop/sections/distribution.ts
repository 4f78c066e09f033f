import type { Workbook } from '../workbook';
import { contentKeys } from '../../engine/report/keys';
import { proseLine } from '../../engine/report/officer-text';
import { listBlock, plainItems } from '../../engine/report/paragraph';
import type { Block } from '../../engine/report/tree';

/** The recipients of the decision as a list; nothing when the setting is empty. */
export function composeDistribution(workbook: Workbook): Block[] {
  const receivers = (workbook.settings.distribution.value ?? []).map(proseLine);
  return listBlock('sandlista.lista', 'bulleted', plainItems(contentKeys(receivers), receivers));
}
