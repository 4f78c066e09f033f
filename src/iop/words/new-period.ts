/** The words of a copied workbook that is made ready for the next period. */
import type { NewPeriodWords } from '../../engine/app/new-period-words';
import { number } from '../../swedish/format';
import { list } from '../../swedish/grammar';

export const newPeriodText: NewPeriodWords = {
  offered:
    'Arbetsboken är en kopia. Ska den användas för en ny period: välj Fler verktyg > Ny period ur denna, så töms det som hör till den förra.',
  keptName: (name) => `${name} (förra perioden)`,
  done: ({ cells, left }) => {
    const emptied = cells === 1 ? 'En cell tömdes.' : `${number(cells)} celler tömdes.`;
    if (left.length > 0) {
      const where = `${left.length === 1 ? 'fliken' : 'flikarna'} ${list(left)}`;
      return [
        `Delvis klart. ${cells === 0 ? '' : `${emptied} `}Det som hör till den förra perioden kan vara kvar i ${where}.`,
        'Se efter vad som är kvar och tryck igen, så fortsätter det. Är fliken skyddad: be den som har skyddat den att låta dig redigera den.',
      ];
    }
    return [
      `Arbetsboken är klar för en ny period. ${cells === 0 ? 'Inga celler behövde tömmas.' : emptied}`,
      'Gå nu igenom det som står kvar: överenskommelsernas tid och bidrag, budgetens år och belopp, och aktiviteternas planerade dagar är från den förra perioden.',
    ];
  },
};
