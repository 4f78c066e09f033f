/** The words of the menu, and of the boxes and the dialog that the add-on opens. */
import type { MenuWords } from '../../engine/app/commands';
import { list } from '../../swedish/grammar';

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
  setUpDone: 'Arbetsboken är klar',
  setUpText,
  namesake,
  tabInUse,
} as const;

/** That another tab has the name of the add-on's own. */
function namesake(other: string, own: string): string {
  return `Fliken ”${other}” är inte gjord av tillägget och lämnas orörd. Det som kontrollen har hittat, och dina förklaringar, står på fliken ”${own}”.`;
}

/** That somebody writes on the add-on's tab. */
function tabInUse(own: string): string {
  return `Någon skriver på fliken ”${own}” just nu. Därför visar den inte allt som kontrollen har hittat. Kontrollera igen om en stund.`;
}

/** Which tabs were made, and that nothing else was changed. */
function setUpText(made: readonly string[]): string {
  return made.length === 0
    ? 'Alla flikar finns redan. Ingenting har ändrats.'
    : `Flikar som lades till: ${list(made)}. Det som var ifyllt är orört.`;
}
