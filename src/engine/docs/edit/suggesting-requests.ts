import type { docs_v1 } from '@googleapis/docs';
import type { Edit } from '../../merge/merge-plan';

/**
 * The requests of a batch as suggestions, without those about named ranges, which Docs does not suggest; null where more is
 * changed than texts that stand there: of other suggestions it is not known what Docs makes. A suggested deletion shifts nothing, which
 * is harmless as long as each place is changed after those behind it.
 */
export function suggestingRequests(
  edits: readonly Edit[],
  requests: readonly docs_v1.Schema$Request[],
): readonly docs_v1.Schema$Request[] | null {
  const own = requests.filter((request) => !('deleteNamedRange' in request || 'createNamedRange' in request));
  const isOfTexts =
    edits.every(({ kind }) => kind === 'text' || kind === 'table') &&
    own.every(
      ({ insertText, deleteContentRange, updateTextStyle }) =>
        insertText?.text?.includes('\n') === false || deleteContentRange != null || updateTextStyle != null,
    );
  return isOfTexts && own.length > 0 ? own : null;
}
