import type { docs_v1 } from '@googleapis/docs';
import type { Choices } from '../../merge/conflicts';
import { suggestionIds } from '../../values/is-suggested';
import type { Left, Refusal } from '../failure';
import { refusalOf } from '../ports';
import type { Intended, Version, Written } from '../record';
import { forgetSuggested, keepSuggested, type SuggestedUpdate } from './kept-suggestions';
import type { UpdatePlan } from './plan-update';
import type { SeenUpdate, Updating } from './see-update';
import { ownIds, refKey, settle } from './settle-suggestions';
import type { UpdateSuggested } from './update-answers';

/** The update was to be suggested, and Google wrote it for real: the version stands, and the document was so before. */
interface WrittenForReal {
  readonly kind: 'real-edit';
  readonly version: Version<Written>;
}

/**
 * Writes an update as suggestions. What is suggested is kept before and its ids after; where no new ones are found the document was
 * edited for real, and the version is registered as any other. Throws ServiceError when a service refuses.
 */
export function suggestUpdate<Workbook>(
  { ports, definition: { prefix }, opened }: Updating<Workbook>,
  { version: standing, record }: SeenUpdate,
  {
    version,
    plan,
    document,
    choices,
  }: {
    readonly version: Version<Intended>;
    readonly plan: UpdatePlan;
    readonly document: docs_v1.Schema$Document;
    readonly choices: Choices;
  },
  leaves: (left: Left) => void,
): UpdateSuggested | WrittenForReal | Refusal<'record-too-large'> {
  const { id } = version.document;
  const suggested: SuggestedUpdate = {
    from: standing.n,
    version,
    refs: [...new Set(plan.accounts.map(({ ref }) => refKey(ref)))],
    choices,
    others: suggestionIds(document),
    own: null,
  };
  if (!keepSuggested(ports, prefix, suggested)) return { ok: false, reason: 'record-too-large' };
  leaves('update');
  const refused = refusalOf(() => {
    ports.documents.write(id, plan.suggesting ?? [], document.revisionId ?? '', 'SUGGEST');
  });
  if (refused?.kind === 'unavailable') throw refused;
  // What was sent may be there although it was refused, when the answer to a first try was lost.
  if (refused === null || refused.kind === 'conflict') {
    const after = ports.documents.read(id);
    const own = ownIds(after, suggested);
    if (own.length > 0) {
      keepSuggested(ports, prefix, { ...suggested, own });
      return { ok: true, kind: 'suggested', document: standing.document, count: own.length, isNew: true };
    }
    const there = { ...opened, record, standing: { written: standing, pending: null } };
    const found = settle(ports, prefix, there, after, suggested);
    if (found.version !== null) {
      ports.suggestions.disprove();
      return { kind: 'real-edit', version: found.version };
    }
  } else forgetSuggested(ports, prefix, id);
  leaves('nothing');
  if (refused !== null) throw refused;
  throw new Error('the document has neither the suggestions nor the text');
}
