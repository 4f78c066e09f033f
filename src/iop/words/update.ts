/** What the list of an update calls the parts of the report, in Swedish. */
import type { ReportPart } from '../../engine/app/update/part-names';
import type { UpdateWords } from '../../engine/app/update/update-words';

export const updateText: UpdateWords = {
  order: (tab) => `Radernas ordning i fliken ${tab}`,
  entry: (row, column) => `${column} för ${row}`,
  several: (name) => `${name}, med flera`,
  part: partText,
};

function partText({ kind, name, under }: ReportPart): string {
  const place = under === '' ? '' : ` under ${under}`;
  switch (kind) {
    case 'title':
      return 'Rapportens rubrik';
    case 'subtitle':
      return 'Rapportens underrubrik';
    case 'draft-mark':
      return 'Märkningen UTKAST';
    case 'heading':
      return `Rubriken ${name}`;
    case 'paragraph':
      return `Text${place}`;
    case 'list':
      return `Punkt${place}`;
    case 'signature':
      return `Underskrift${place}`;
    case 'table':
      return `Tabellen ${name}`;
    case 'row':
    case 'cell':
      return name;
    case 'column':
      return `Kolumnen ${name}`;
    case 'letterhead':
      return 'Rapportens huvud';
    case 'gone':
      return 'Text som inte längre är med';
  }
}
