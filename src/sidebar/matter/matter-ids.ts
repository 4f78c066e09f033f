/** The ids of what can take focus on the way to the committee. */
import type { FormName, MatterStep } from './matter-state';

export const matterIds = {
  part: 'matter',
  note: 'matter-note',
  confirm: 'matter-confirm',
} as const;

/** The button that opens a step. */
export function stepId(step: MatterStep): string {
  return `matter-${step}`;
}

/** A field of a form. */
export function fieldId(form: FormName, field: string): string {
  return `matter-${form}-${field}`;
}
