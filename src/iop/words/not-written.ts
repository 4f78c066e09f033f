/** What a check could not write in the workbook, and what to do about it. */
import type { ServiceKind } from '../../engine/app/ports';
import type { NotWritten } from '../../engine/app/report-definition';
import { list } from '../../swedish/grammar';

/** A sentence or two for each reason: the tabs that it holds for are named together. */
export function notWrittenText(parts: readonly NotWritten[]): readonly string[] {
  const control = parts.filter(({ part }) => part === 'control');
  const marks = parts.filter(({ part }) => part === 'marks');
  const kinds = [...new Set(marks.map(({ kind }) => groupOf(kind)))];
  // Where the marks were refused too, that is said with the same remedy.
  const isAlone = ({ tab }: NotWritten) => marks.every((mark) => mark.tab !== tab);
  const fills = parts.filter((one) => one.part === 'fills' && isAlone(one));
  const lists = parts.filter((one) => one.part === 'lists' && isAlone(one));
  return [
    ...control.map(
      ({ tab, kind }) => `Fliken ${tab} kan visa en tidigare kontroll. ${causes[groupOf(kind)]([tab])}`,
    ),
    ...kinds.map((kind) => {
      const tabs = marks.filter((mark) => groupOf(mark.kind) === kind).map(({ tab }) => tab);
      const where = `${tabs.length === 1 ? 'fliken' : 'flikarna'} ${list(tabs)}`;
      return `Alla fel, varningar och tips står här i sidofältet, men markeringarna i ${where} kan vara från en tidigare kontroll. ${causes[kind](tabs)}`;
    }),
    ...fills.map(
      ({ tab, kind }) =>
        `Tillägget kunde inte fylla i beteckningar och uträkningar i fliken ${tab}. ${causes[groupOf(kind)]([tab])}`,
    ),
    ...lists.map(
      ({ tab, kind }) =>
        `Listan över poster kunde inte följa Typ i fliken ${tab}. ${causes[groupOf(kind)]([tab])}`,
    ),
  ];
}

/** That marks may be left on these tabs after they were to be taken away. */
export function marksLeftText(tabs: readonly string[]): string {
  const where = `${tabs.length === 1 ? 'fliken' : 'flikarna'} ${list(tabs)}`;
  return `Markeringarna i ${where} kan vara kvar. Försök igen om en stund. Är någon av dem skyddad: be den som har skyddat den att låta dig redigera den.`;
}

type Group = 'protected' | 'sheet-gone' | 'read-only' | 'passing';

function groupOf(kind: ServiceKind): Group {
  return kind === 'protected' || kind === 'sheet-gone' || kind === 'read-only' ? kind : 'passing';
}

const causes: Readonly<Record<Group, (tabs: readonly string[]) => string>> = {
  protected: ({ length }) =>
    length === 1
      ? 'Fliken är skyddad. Be den som har skyddat den att låta dig redigera den, och kontrollera igen.'
      : 'Flikarna är skyddade. Be den som har skyddat dem att låta dig redigera dem, och kontrollera igen.',
  'sheet-gone': ({ length }) =>
    `${length === 1 ? 'Fliken' : 'Flikarna'} togs bort under kontrollen. Kontrollera igen.`,
  'read-only': () =>
    'Tillägget kan läsa arbetsboken men inte skriva i den. Har du bara läsbehörighet: be den som äger kalkylarket om redigeringsbehörighet. Annars: vänta en stund och kontrollera igen.',
  passing: () => 'Google tog inte emot ändringarna. Vänta en stund och kontrollera igen.',
};
