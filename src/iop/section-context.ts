import type { CivilDate } from '../engine/values/civil-date';
import type { Profile } from './profiles/profiles';

/** What a section needs besides the workbook. `date` is the report's day; `draft` says that gaps are to be marked. */
export interface SectionContext {
  readonly date: CivilDate | null;
  readonly draft: boolean;
  readonly profile: Profile;
}
