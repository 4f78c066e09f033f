import type { RawSheet } from '../contract/cell';
import { fingerprint } from '../values/fingerprint';
import { withoutCertainNumbers, withoutIdentityNumbers } from '../values/identity-numbers';
import { cellAddress, type Place } from '../values/place';
import type { DocumentText, TextUnit } from './document-text';
import { receiptDigest } from './receipt-text';
import {
  RECEIPT_FORM,
  type Digest,
  type Receipt,
  type ReceiptSection,
  type ReceiptTab,
  type ReceiptValues,
} from './receipt';
import { cellLine, tabName, workbookValues, workbookValuesText } from './workbook-values';

/** What a receipt is made of. */
export interface ReceiptFacts extends Pick<
  Receipt,
  'report' | 'version' | 'document' | 'at' | 'by' | 'ruleSet' | 'accepted' | 'approvals' | 'changedByHand'
> {
  readonly text: DocumentText;
  /** The files that go with the report. */
  readonly attachments?: Receipt['attachments'];
  /** The input tabs as the spreadsheet's values give them, before anything is asked about them. */
  readonly sheets: readonly RawSheet[];
  /** The entries of the workbook that are not empty. */
  readonly entries: Iterable<{ readonly place: Place; readonly text: string }>;
}

/** The receipt of a version. No identity number stands in it, nor the fingerprint of a text with a certain one. */
export function makeReceipt(
  { text, sheets, entries, attachments = [], ...facts }: ReceiptFacts,
  digest: Digest,
): Receipt {
  const content = {
    form: RECEIPT_FORM,
    report: facts.report,
    version: facts.version,
    document: { ...facts.document, name: withoutIdentityNumbers(facts.document.name) },
    at: facts.at,
    by: facts.by,
    ruleSet: facts.ruleSet,
    text: { digest: digest(text.text), sections: receiptSections(text.units) },
    values: { digest: digest(workbookValuesText(sheets)), tabs: receiptTabs(sheets) },
    figures: [...entries].map(({ place, text: value }) => ({
      tab: withoutIdentityNumbers(tabName(place.tab)),
      cell: cellAddress(place),
      value: withoutIdentityNumbers(value),
    })),
    accepted: facts.accepted.map((warning) => ({
      ...warning,
      message: withoutIdentityNumbers(warning.message),
      reason: withoutIdentityNumbers(warning.reason),
    })),
    approvals: facts.approvals,
    changedByHand: facts.changedByHand.map(({ written, now, isFigure }) => ({
      written: withoutIdentityNumbers(written),
      now: withoutIdentityNumbers(now),
      isFigure,
    })),
    ...(attachments.length > 0 && {
      attachments: attachments.map((file) => ({
        ...file,
        title: withoutIdentityNumbers(file.title),
        name: withoutIdentityNumbers(file.name),
      })),
    }),
  } as const;
  return { ...content, digest: receiptDigest(content, digest) };
}

/** The units by the headings that they stand under, with the fingerprint of each. */
export function receiptSections(units: readonly TextUnit[]): readonly ReceiptSection[] {
  const sections: (ReceiptSection & { readonly sums: string[] })[] = [];
  for (const unit of units) {
    const section = sections.at(-1);
    const sum = unitSum(unit);
    if (section?.part !== unit.part || unit.isHeading) {
      sections.push({
        part: unit.part,
        heading: unit.isHeading ? withoutIdentityNumbers(unit.text) : null,
        sums: [sum],
      });
    } else section.sums.push(sum);
  }
  return sections;
}

/** The fingerprint of a unit. */
export function unitSum({ text }: Pick<TextUnit, 'text'>): string {
  return fingerprint(withoutCertainNumbers(text));
}

function receiptTabs(sheets: readonly RawSheet[]): ReceiptValues['tabs'] {
  const tabs = new Map<string, Record<string, string>>();
  for (const { name } of sheets) tabs.set(tabName(name), {});
  for (const value of workbookValues(sheets)) {
    const cells = tabs.get(value.tab);
    if (cells !== undefined) cells[value.cell] = fingerprint(cellLine(value));
  }
  return [...tabs].map(([name, cells]): ReceiptTab => ({ name, cells }));
}
