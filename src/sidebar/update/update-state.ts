/** What the sidebar knows of updating the report: the list that is shown, what is decided there, and what came of it. */
import type { CallFailure } from '../call-failure';
import type { ArgumentsOf, ResponseOf } from '../../engine/app/commands';
import type {
  UpdateAnswer,
  UpdateChoice,
  UpdateConflict,
  UpdateList,
  UpdateUndone,
} from '../../engine/app/update/update-answers';

export type UpdateCommand = 'readUpdate' | 'updateReport' | 'undoUpdate';

/** A command of this part with its arguments. */
export type UpdateRequest = {
  [Name in UpdateCommand]: { readonly command: Name; readonly args: Readonly<ArgumentsOf[Name]> };
}[UpdateCommand];

/** What calls answer. */
export interface UpdateAnswered {
  readonly kind: 'update-answered';
  readonly request: UpdateRequest;
  readonly answer: ResponseOf[UpdateCommand];
}

export type Choice = UpdateChoice['choices'][string];

export interface UpdateState {
  /** What the last call answered; null when nothing is shown. */
  readonly shown: UpdateAnswer | UpdateUndone | null;
  /** What the officer has decided of the conflicts, by their keys; nothing is decided in advance. */
  readonly choices: UpdateChoice['choices'];
  /** The last press that gave nothing. */
  readonly failed: { readonly request: UpdateRequest; readonly failure: CallFailure } | null;
}

export const firstUpdateState: UpdateState = { shown: null, choices: {}, failed: null };

/** The conflicts of a list, in its order. */
export function conflictsOf({ sections }: Pick<UpdateList, 'sections'>): readonly UpdateConflict[] {
  return sections.flatMap(({ conflicts }) => conflicts);
}

/** Those of them that nobody has decided. */
export function undecidedOf(
  list: Pick<UpdateList, 'sections'>,
  choices: UpdateState['choices'],
): readonly UpdateConflict[] {
  return conflictsOf(list).filter(({ key }) => choices[key] === undefined);
}
