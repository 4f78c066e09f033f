/** How the grid looks (the page's own colours, from page.css) and the words that it speaks. */
import { themeQuartz } from 'ag-grid-community';

/** Follows the page's scheme through its custom properties. */
export const gridTheme = themeQuartz.withParams({
  accentColor: 'var(--accent)',
  backgroundColor: 'var(--paper)',
  foregroundColor: 'var(--ink)',
  borderColor: 'var(--line)',
  headerBackgroundColor: 'var(--bar)',
  headerTextColor: 'var(--quiet)',
  oddRowBackgroundColor: 'var(--paper)',
  rowHoverColor: 'transparent',
  fontFamily: 'inherit',
  fontSize: 13,
  headerFontSize: 12,
  headerFontWeight: 400,
  headerHeight: 25,
  rowHeight: 25,
  cellHorizontalPadding: 4,
  columnBorder: true,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  borderRadius: 0,
  popupShadow: 'none',
});

/** Swedish for the words that the grid itself can say here. */
export const gridWords = {
  ariaLabel: 'Kalkylblad',
  ariaEditableCell: 'Cellen kan redigeras',
  ariaRowToggleSelection: 'Tryck på blanksteg för att markera raden',
  ariaRowDeselect: 'Tryck på blanksteg för att avmarkera raden',
  ariaRowSelect: 'Tryck på blanksteg för att markera raden',
  loadingOoo: 'Läser in …',
  noRowsToShow: 'Inga rader',
};
