/** The words of the tab Översikt, and of what became of it. */
import type { TabOutcome } from '../../engine/app/ports';
import { amountNumber } from '../../swedish/format';

export const overviewText = {
  costs: 'Kostnader, kronor',
  financing: 'Finansiering, kronor',
  activitiesTable: ['Verksamheten', 'Planerat', 'Genomfört'],
  activities: 'Aktiviteter',
  occasions: 'Tillfällen',
  perYear: ['Kostnader per år, kronor', 'Budget', 'Utfall', 'Avvikelse'],
  perYearChart: 'Kostnader per år: budget och utfall, kronor',
  perPost: ['Per år och post, kronor', 'Budget', 'Utfall', 'Avvikelse'],
  perPostChart: 'Budget och utfall per år och post, kronor',
  goals: ['Mål efter bedömning', 'Antal'],
  goalsChart: 'Mål efter bedömning',
  unjudged: 'Bedömning saknas',
  number: 'Antal',
  noYear: 'År saknas',
  noPost: 'Post saknas',
  forecast: 'Prognos ingår',
  missing: 'Uppgift saknas',
  withheld: 'Visas inte, för att en grupp är liten',
  countedTwice: 'Den som har deltagit i flera aktiviteter räknas flera gånger',
  financingPost: (post: string) => `finansiering: ${post}`,
  perProgramme: (counted: string) => `${counted} per verksamhetsdel och år`,
  soFar: (ore: Parameters<typeof amountNumber>[0]) => `Hittills ${amountNumber(ore)} kronor`,
} as const;

/** What became of the tab; `namesake` is another tab that has its name. */
export function overviewUpdatedText({ kind, name }: TabOutcome, namesake: string | null): readonly string[] {
  return [
    {
      made: `Fliken ”${name}” är tillagd sist, med nyckeltal och diagram.`,
      written: `Översikten i fliken ”${name}” är uppdaterad.`,
      unchanged: `Översikten i fliken ”${name}” stämmer med arbetsboken.`,
      moved: `Någon skriver i fliken ”${name}” just nu. Därför är översikten inte uppdaterad. Försök igen om en stund.`,
    }[kind],
    ...(namesake === null
      ? []
      : [`Fliken ”${namesake}” är inte gjord av tillägget och är orörd. Översikten står på ”${name}”.`]),
  ];
}
