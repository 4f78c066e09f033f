import { wholeWords } from './whole-words';

/** What takes a claim in the same sentence back: a denial, a reservation, an exception, a condition, the future. */
export const RESERVATION = wholeWords(
  'inte|ej|i stort|väsentligt|huvudsak\\p{L}*|del|delvis|nästan|de flesta|utom|förutom|bara|endast|enbart|frånsett|bortsett|undantag\\p{L}*|om|huruvida|men|dock|däremot|medan|trots|ännu|hittills|avslutade|' +
    'ska|skulle|bör|kan|kunde|kommer|förväntas|beräknas|planeras|avser|saknas|målet|syfte',
);
