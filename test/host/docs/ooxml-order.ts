import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The order of children that Word insists on, of what the exporter writes. Source: ECMA-376 part 1, annex A (wml.xsd). */
const ORDER: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tcBorders: 'top start left bottom end right insideH insideV tl2br tr2bl',
  tcMar: 'top start left bottom end right',
  pBdr: 'top left bottom right between bar',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
};

/** What in the .docx stands out of order or is not known to these tables, as `part: parent child`. */
export function outOfOrder(docx: Uint8Array): string[] {
  return Object.entries(unzipSync(docx))
    .filter(([name]) => /^word\/[a-z]+\d*\.xml$/.test(name))
    .flatMap(([name, bytes]) => {
      const root = new DOMParser().parseFromString(strFromU8(bytes), 'text/xml').documentElement;
      return root === null ? [`${name}: empty`] : faults(root).map((fault) => `${name}: ${fault}`);
    });
}

function faults(element: Element): string[] {
  const children = Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
  const order = ORDER[element.localName ?? '']?.split(' ');
  const own: string[] = [];
  let reached = 0;
  for (const child of order === undefined ? [] : children) {
    const place = order?.indexOf(child.localName ?? '') ?? -1;
    // Headers and footers may come in any order among themselves.
    const rank = child.localName === 'footerReference' ? 0 : place;
    if (place === -1 || rank < reached) own.push(`${element.localName ?? ''} ${child.localName ?? ''}`);
    reached = Math.max(reached, rank);
  }
  return [...own, ...children.flatMap(faults)];
}
