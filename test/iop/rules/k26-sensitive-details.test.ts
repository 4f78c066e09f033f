import { sensitiveDetailsRule } from '../../../src/iop/rules/k26-sensitive-details';
import { aWorkbook } from '../../builders/a-workbook';
import { linesOf } from './findings-at';

const saying = (text: string) => aWorkbook().with('Åtaganden', 'Kommentar', 2, text);

describe('sensitiveDetailsRule', () => {
  it('finds nothing in a workbook with addresses and telephones in service', () => {
    expect(linesOf(sensitiveDetailsRule, aWorkbook())).toEqual([]);
  });

  it.each([
    ['Skriv till anna.ek@gmail.com.', 'private-email'],
    ['Skriv till per.holm@hotmail.se', 'private-email'],
    ['Ring 070-123 45 67.', 'mobile-number'],
    ['Ring +46 73 123 45 67.', 'mobile-number'],
    ['Ring 0761234567.', 'mobile-number'],
    ['Barnet har skyddade personuppgifter.', 'protected-person'],
    ['Familjen har skyddad identitet.', 'protected-person'],
    ['Uppgiften är sekretessmarkerad.', 'protected-person'],
    ['Anmäl till siv@nagonstans.info.', 'private-email'],
    ['Ett av barnen fick diagnosen autism.', 'about-one-person'],
    ['En elev är misstänkt för stöld.', 'about-one-person'],
    ['Den yngste pojken är katolik.', 'about-one-person'],
    ['En kvinna utan papper, asylsökande, hjälpte till.', 'about-one-person'],
    ['Yasmin, 12 år, sjunger solo.', 'name-with-age'],
    ['Tolvåriga Yasmin sjunger solo.', 'name-with-age'],
    ['Det skyddade boendet ligger på Storgatan 4.', 'protected-person'],
  ])('warns of "%s"', (text, fault) => {
    expect(linesOf(sensitiveDetailsRule, saying(text))).toEqual([`K26 VARNING Åtaganden!F2 ${fault}`]);
  });

  it.each([
    'Ring 08-508 00 000 eller skriv till registrator@lindby.example.',
    'Offentlighets- och sekretesslagen gäller. Kurser i offentlighet och sekretess har hållits.',
    'Nämnden samarbetar om skyddat boende.',
    'Uppgiften omfattas av sekretess.',
    'Uppgifter om enskilda omfattas av sekretess enligt 26 kap. 1 § OSL.',
    'Skriv till info@kulturgarden.org eller nora@norrby.kommun.se.',
    'Barn med autism har haft en egen grupp.',
    'Deltagare, 12 år, betalar ingenting.',
    'Kulturgården (12 år) är stadsdelens äldsta hus.',
    'Verkstaden ligger på Storgatan 4.',
    'Diarienummer LIN 2023-0701 och § 14.',
  ])('lets "%s" be', (text) => {
    expect(linesOf(sensitiveDetailsRule, saying(text))).toEqual([]);
  });

  it('lets the officer have a mobile in service, but not a private address', () => {
    const mobile = aWorkbook().withKey('Ärende', 'Handläggare, telefon', '070-123 45 67');
    const address = aWorkbook().withKey('Ärende', 'Handläggare, e-post', 'anna.ek@gmail.com');
    expect(linesOf(sensitiveDetailsRule, mobile)).toEqual([]);
    expect(linesOf(sensitiveDetailsRule, address)).toEqual(['K26 VARNING Ärende!B11 private-email']);
  });
});
