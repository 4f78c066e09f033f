/**
 * A made-up partnership whose workbook is complete and clean: every tab filled, three parties, three agreements without
 * a gap, proposals as att-satser. It deviates from plan and budget, as partnerships do, and explains why.
 */
import type { Example } from './example';
import { activities } from './komplett-activities';
import {
  agreements,
  attachments,
  caseFacts,
  parties,
  programmes,
  settings,
  signatures,
} from './komplett-facts';
import { budget, goals, payments } from './komplett-figures';
import { followUps, lessons, undertakings } from './komplett-learning';
import { proposals, texts } from './komplett-texts';

/** The workbook `komplett.xlsx`: no errors and no warnings. */
export const example: Example = {
  file: 'komplett.xlsx',
  name: 'Slutrapport Fabelköping (påhittat exempel)',
  about: [
    'Den här arbetsboken är ett exempel, och allt i den är påhittat. Kommunen Fabelköping finns inte. Inte heller nämnden, föreningen, stiftelsen, verksamheterna eller personerna finns.',
    'Alla uppgifter är påhittade för exemplet: namn, organisationsnummer, diarienummer, datum, mål, belopp, aktiviteter, deltagare och texter. Därför har ingen cell någon anteckning om det, och listan nedan är tom.',
    'Exemplet visar hur en komplett arbetsbok kan se ut: tre parter, tre överenskommelser utan uppehåll, alla flikar ifyllda och förslag till beslut som att-satser. Avvikelserna från tidsplan och budget är förklarade.',
    'Bara jämställdhetsanalysen, barnkonsekvensanalysen och texten om ekonomiska konsekvenser är skrivna för hand. De andra avsnitten i rapporten skrivs ur uppgifterna.',
  ],
  sheets: [
    caseFacts,
    parties,
    agreements,
    programmes,
    goals,
    budget,
    payments,
    activities,
    undertakings,
    lessons,
    followUps,
    texts,
    proposals,
    signatures,
    attachments,
    settings,
  ],
};
