/** The words of the menu, and of the boxes and the dialog that the add-on opens. */
import type { MenuWords } from '../../engine/app/commands';
import type { SetUpOutcome } from '../../engine/app/set-up-plan';
import { list } from '../../swedish/grammar';
import { settingsSheet } from '../sheets';

export const menuText: MenuWords = {
  name: 'Slutrapport',
  items: {
    showSidebar: 'Öppna sidofältet',
    checkFromMenu: 'Kontrollera',
    generateFromMenu: 'Skapa slutrapport',
    setUpFromMenu: 'Skapa arbetsbok',
  },
};

export const notices = {
  failed: 'Det gick inte',
  preview: 'Förhandsgranskning',
  issueSheet: 'Ändringsblad',
  attachments: 'Bilagor',
  setUpDone: 'Arbetsboken är klar',
  setUpText,
  namesake,
  tabInUse,
} as const;

/** That another tab has the name of the add-on's own. */
function namesake(other: string, own: string): string {
  return `Fliken ”${other}” är inte gjord av tillägget och lämnas orörd. Det som kontrollen har hittat, och dina förklaringar, står i fliken ”${own}”.`;
}

/** That somebody writes on the add-on's tab. */
function tabInUse(own: string): string {
  return `Någon skriver i fliken ”${own}” just nu. Därför visar den inte allt som kontrollen har hittat. Kontrollera igen om en stund.`;
}

/** What set-up made and added, and that nothing else was changed. */
function setUpText({ made, optional, added, helped }: SetUpOutcome): string {
  const parts = [
    ...(made.length === 0 ? [] : [`Flikar som lades till: ${list(made)}.`]),
    ...(optional.length === 0
      ? []
      : [`Valfria flikar, att fylla i när ärendet behöver dem: ${list(optional)}.`]),
    ...(made.includes(settingsSheet.name)
      ? [`Fliken ${settingsSheet.name} är dold. Lämnas den tom gäller det som är vanligast.`]
      : []),
    ...added.map(({ tab, names }) => `I fliken ${tab} lades till: ${list(names)}.`),
    ...(helped.length === 0 ? [] : [`Hjälp och listor att välja ur lades till på: ${list(helped)}.`]),
  ];
  return parts.length === 0
    ? 'Alla flikar finns redan. Ingenting har ändrats.'
    : [...parts, 'Det som var ifyllt är orört.'].join(' ');
}
