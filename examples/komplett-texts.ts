/**
 * The three texts that only an officer can write, and the proposals as att-satser. All other sections have the composed
 * text. The choir's participants are in percent, since their number would reveal a small group.
 */
import { type ExampleTable, type ExampleTexts } from './example';
import { association, foundation } from './komplett-facts';

const paragraph = '\n\n';

export const texts: ExampleTexts = {
  name: 'Texter',
  texts: {
    Jämställdhetsanalys: {
      text: [
        'Flickor och pojkar besöker Lyktverkstan i ungefär lika stor utsträckning. Flickor gjorde 51 procent av besöken och pojkar 47 procent. För övriga besök saknas uppgift om kön, eller så har annat angetts.',
        'I Fabelkören är 65 procent av deltagarna kvinnor och 35 procent män. Kören har bjudit in fler män genom att sjunga på arbetsplatser, och under 2025 var andelen män något högre än tidigare.',
        'Båda verksamheterna är öppna och kostnadsfria för alla oavsett kön. Förvaltningen bedömer att könsfördelningen i Fabelkören behöver följas även i en ny överenskommelse.',
      ].join(paragraph),
    },
    Barnkonsekvensanalys: {
      text: [
        'Ärendet rör de barn, 7–15 år, som besöker Lyktverkstan. De flesta är mellan 7 och 12 år. Enligt artikel 31 i barnkonventionen har barn rätt till fritid, lek och kultur.',
        'Barnen har fått komma till tals i en enkät hösten 2025 och i samtal med ledarna varje termin. De vill framför allt att Lyktverkstan ska ha öppet även på sommaren. När sommarverkstaden ställdes in 2025 saknade många barn ett alternativ.',
        'Förvaltningen bedömer att en ny överenskommelse är till barnets bästa. Utan en ny överenskommelse kan Lyktverkstan inte fortsätta, och barnen förlorar en kostnadsfri mötesplats nära hemmet.',
      ].join(paragraph),
    },
    'Ekonomiska konsekvenser': {
      text: [
        'Att godkänna slutrapporten medför inga kostnader. Fritidsnämndens bidrag uppgick till sammanlagt 1 481 500 kronor, sedan föreningen hade betalat tillbaka 38 500 kronor för den inställda sommarverkstaden.',
        'En ny överenskommelse ryms inom fritidsnämndens budget för 2026, om bidraget blir lika stort som tidigare. Förvaltningen återkommer med en beräkning i förslaget till ny överenskommelse.',
      ].join(paragraph),
    },
  },
};

export const proposals: ExampleTable = {
  name: 'Beslutsförslag',
  rows: [
    {
      Nr: 1,
      Beslutstyp: 'Godkänna slutrapporten och lägga den till handlingarna',
      Lydelse: 'att godkänna slutrapporten och lägga den till handlingarna',
    },
    {
      Nr: 2,
      Beslutstyp: 'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse',
      Lydelse: `att uppdra åt fritidsförvaltningen att senast den 28 maj 2026 återkomma med förslag till en ny överenskommelse med ${association} och ${foundation}`,
      Motivering:
        'Partnerskapet har i huvudsak nått sina mål, och förvaltningen bedömer att det bör fortsätta från och med höstterminen 2026.',
    },
    {
      Nr: 3,
      Beslutstyp: 'Omedelbar justering',
      Lydelse: 'att förklara paragrafen omedelbart justerad',
      Motivering: 'Beslutet behöver börja gälla genast, så att parterna hinner förbereda höstterminen.',
    },
  ],
};
