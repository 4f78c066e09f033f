/** The words of the menu: its name, and what each item does. */
export const menu = {
  name: 'Slutrapport',
  setUp: 'Skapa arbetsbok',
  check: 'Kontrollera',
  generate: 'Skapa slutrapport',
} as const;
