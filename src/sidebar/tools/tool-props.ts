import type { Send } from '../event';
import type { State } from '../state';

/** What each tool is shown by. */
export interface ToolProps {
  readonly state: State;
  readonly send: Send;
}
