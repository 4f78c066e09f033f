import { exception } from '../../runtime/service-error';
import type { Member, MethodMember } from '../../runtime/stand-in';
import { intersection, without } from '../../sheets/areas';
import type { Area } from '../../sheets/a1';
import { mismatch } from '../../runtime/stand-in';
import type { ProtectionModel } from '../../sheets/spreadsheet-model';
import type { RangeState, SheetState } from './sheet-state';

/**
 * Whether the user may edit what a protection protects. Its rights mirror the spreadsheet's own until its editors are
 * changed; the owner may always.
 */
export function mayEdit({ world }: SheetState, { warningOnly, editors }: ProtectionModel): boolean {
  const { email } = world.user;
  return warningOnly || editors === undefined || email === world.owner.email || editors.includes(email);
}

/** The cells of a protection that it keeps from being edited. */
function keptCells({ sheet }: SheetState, { area, unprotected }: ProtectionModel): Area[] {
  const whole = area ?? { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  return unprotected.reduce((left, free) => left.flatMap((part) => without(part, free)), [whole]);
}

/**
 * Refuses an edit of cells that a protection keeps from the user; without cells, an edit of a tab that is protected.
 * The text is Google's (ids 62420463950 and 70070390104).
 */
export function checkEditable(state: SheetState, area: Area | undefined): void {
  const isKept = state.sheet.protections.some((protection) => {
    if (mayEdit(state, protection)) return false;
    if (area === undefined) return protection.area === undefined;
    return keptCells(state, protection).some((kept) => intersection(kept, area) !== undefined);
  });
  if (isKept) {
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

const edits = /^(set|clear|insert|delete|merge|break|shift|sort|check|uncheck|trim|hide|show|unhide)/;

/** The members of a type of range or tab, where those that edit cells are refused as `checkEditable` refuses. */
export function guarded<S extends SheetState>(
  members: Readonly<Record<string, Member<S>>>,
  areaOf: (state: S, name: string) => Area | undefined,
): Record<string, Member<S>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      member.kind === 'method' && edits.test(name) ? checked(member, (state) => areaOf(state, name)) : member,
    ]),
  );
}

function checked<S extends SheetState>(
  member: MethodMember<S>,
  areaOf: (state: S) => Area | undefined,
): MethodMember<S> {
  return {
    ...member,
    overloads: member.overloads.map((overload) => ({
      ...overload,
      bind: (args) => {
        const run = overload.bind(args);
        if (run === mismatch) return mismatch;
        return (state: S) => {
          checkEditable(state, areaOf(state));
          return run(state);
        };
      },
    })),
  };
}

/** The cells of a range. */
export const areaOfRange = ({ area }: RangeState): Area => area;
