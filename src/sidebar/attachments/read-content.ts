/** What a file says of itself: what is kept of it, and the day on which it says that it was made, `YYYY-MM-DD`. */
import type { FileFacts } from '../../engine/app/attachments/attached-file';

export interface ReadContent extends Omit<FileFacts, 'digest'> {
  readonly made: string | null;
}
