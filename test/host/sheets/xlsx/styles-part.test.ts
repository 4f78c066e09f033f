import type { CellStyle } from '../../../../host/sheets/spreadsheet-model';
import { cellsOf, relationTo, xlsxParts, type Parts } from './an-xlsx';

const rows = '<row><c s="1"><v>1</v></c></row>';

/** The style of a cell whose look is this, in a workbook with or without a theme. */
async function styleOf(styles: string, theme?: string): Promise<CellStyle | undefined> {
  const parts: Parts = xlsxParts({ rows, styles });
  if (theme !== undefined) {
    const relations = String(parts['xl/_rels/workbook.xml.rels']);
    parts['xl/_rels/workbook.xml.rels'] = relations.replace(
      '</Relationships>',
      `${relationTo('th', 'theme', 'theme/theme1.xml')}</Relationships>`,
    );
    parts['xl/theme/theme1.xml'] = theme;
  }
  const [cell] = await cellsOf(parts, 'A1');
  return cell?.style;
}

const filled = (colour: string): string =>
  `<fills><fill/><fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`;

describe('readCellStyles', () => {
  it('reads fonts, alignment and number formats where they depart from the default', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="0\\ \\s\\t"/></numFmts>
      <fonts><font/><font><b/><i val="true"/><sz val="14"/><color rgb="FF112233"/><name val="Georgia"/></font></fonts>
      <cellXfs><xf/><xf numFmtId="164" fontId="1"><alignment horizontal="right" vertical="center" wrapText="1"/></xf></cellXfs>`;
    expect(await styleOf(styles)).toEqual({
      numberFormat: '0\\ \\s\\t',
      fontWeight: 'bold',
      fontStyle: 'italic',
      fontSize: 14,
      fontColor: '#112233',
      fontFamily: 'Georgia',
      horizontalAlignment: 'right',
      verticalAlignment: 'middle',
      wrap: true,
    });
  });

  it('reads nothing of a look that is the default', async () => {
    const styles = `<fonts><font><b val="0"/><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts>
      <fills><fill><patternFill patternType="gray125"><fgColor rgb="FF112233"/></patternFill></fill></fills>
      <cellXfs><xf/><xf numFmtId="0"><alignment horizontal="general"/></xf></cellXfs>`;
    expect(await styleOf(styles)).toBeUndefined();
  });

  it.each([
    ['rgb="FFAABBCC"', '#aabbcc'],
    ['rgb="AABBCC"', '#aabbcc'],
    ['indexed="10"', '#ff0000'],
    ['indexed="42"', '#ccffcc'],
    ['theme="0"', '#ffffff'],
    ['theme="4"', '#4f81bd'],
    ['theme="4" tint="0.5999938962981048"', '#b9cde5'],
    ['theme="0" tint="-0.249977111117893"', '#bfbfbf'],
    ['auto="1"', undefined],
    ['indexed="64"', undefined],
    ['rgb="none"', undefined],
  ])('reads the colour %s', async (colour, background) => {
    expect((await styleOf(filled(colour)))?.background).toBe(background);
  });

  it('reads the colours of the workbook’s own theme, and its own numbered colours', async () => {
    const theme = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:srgbClr val="FAFBFC"/></a:lt1><a:accent1><a:srgbClr val="00FF00"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    expect((await styleOf(filled('theme="4"'), theme))?.background).toBe('#00ff00');
    expect((await styleOf(filled('theme="1"'), theme))?.background).toBe('#010203');
    const own = `${filled('indexed="1"')}<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>`;
    expect((await styleOf(own))?.background).toBe('#123456');
  });

  it.each([
    ['14', 'yyyy-mm-dd'],
    ['22', 'yyyy-mm-dd hh:mm'],
    ['49', '@'],
    ['10', '0.00%'],
  ])('knows the number format %s by its number', async (id, numberFormat) => {
    expect(await styleOf(`<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`)).toEqual({ numberFormat });
  });
});
