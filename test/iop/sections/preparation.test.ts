import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { sectionText } from '../report-text';

function preparation(workbook: WorkbookBuilder): string {
  return sectionText(workbook.read().workbook, 'Ärendets beredning', { errors: 1 });
}

describe('composePreparation', () => {
  it('says where the matter was prepared and who was consulted', () => {
    expect(preparation(aWorkbook())).toBe(
      'Ärendet har beretts inom avdelningen för kultur och fritid. Samråd har skett med Föreningen Kulturgården.',
    );
  });

  it('has a small letter inside the sentence where the officer began with a capital', () => {
    const workbook = aWorkbook()
      .withKey('Ärende', 'Ärendet har beretts inom', 'Avdelningen för administration.')
      .withKey('Ärende', 'Samråd med', 'Föreningen och brukarrådet');
    expect(preparation(workbook)).toBe(
      'Ärendet har beretts inom avdelningen för administration. Samråd har skett med föreningen och brukarrådet.',
    );
  });

  it('keeps whole sentences as they are', () => {
    const workbook = aWorkbook()
      .withKey('Ärende', 'Ärendet har beretts inom', 'Ärendet har beretts av stadsdelsdirektören.')
      .withKey('Ärende', 'Samråd med', 'Samråd har hållits i brukarrådet');
    expect(preparation(workbook)).toBe(
      'Ärendet har beretts av stadsdelsdirektören. Samråd har hållits i brukarrådet.',
    );
  });

  it('says that it is not known, and nothing of consultation that is not there', () => {
    const workbook = aWorkbook()
      .withKey('Ärende', 'Ärendet har beretts inom', '')
      .withKey('Ärende', 'Samråd med', '');
    expect(preparation(workbook)).toBe('[Uppgift saknas om var ärendet har beretts.]');
  });
});
