import { answerOf, errorOf, hostOf, manifest } from '../../run-script';

const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';
const refused =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const colleague = { name: 'En kollega', email: 'kollega@example.se' };

function hostWith(protect: string) {
  const host = hostOf(`
    function protect() { ${sheet} ${protect} }
    function write(cell) { ${sheet} sheet.getRange(cell).setValue('x'); }
    function color(cell) { ${sheet} sheet.getRangeList([cell]).setBackground('red'); }
    function clear() { ${sheet} sheet.clear(); }
    function hide() { ${sheet} sheet.setFrozenRows(1); sheet.hideRows(2); }`);
  host.run('protect');
  host.actAs(colleague);
  return host;
}

describe('Protection', () => {
  it('says what it protects, and is removed', () => {
    const body = `${sheet}
      const range = sheet.getRange('B2:C3').protect().setDescription('Beräknas');
      const whole = sheet.protect().setWarningOnly(true);
      const kinds = SpreadsheetApp.ProtectionType;
      const read = [range.getDescription(), range.getRange().getA1Notation(), String(range.getProtectionType()),
        range.isWarningOnly(), range.canEdit(), String(whole.getProtectionType()), whole.isWarningOnly(),
        sheet.getProtections(kinds.RANGE).length, SpreadsheetApp.getActive().getProtections(kinds.SHEET).length];
      range.remove();
      return [...read, sheet.getProtections(kinds.RANGE).length];`;
    expect(answerOf(body)).toEqual(['Beräknas', 'B2:C3', 'RANGE', false, true, 'SHEET', true, 1, 1, 0]);
  });

  it('protects a tab once: a second call gives the same protection', () => {
    expect(
      answerOf(`${sheet} sheet.protect().setDescription('a'); const second = sheet.protect();
        return [second.getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`),
    ).toEqual(['a', 1]);
  });

  it('adds and removes editors by address and by user, and does not tell the owner', () => {
    const body = `${sheet}
      const protection = sheet.protect();
      const before = protection.getEditors().map((user) => user.getEmail());
      protection.addEditors(['a@example.se', 'b@example.se']);
      protection.removeEditors(protection.getEditors().filter((user) => user.getEmail() !== 'b@example.se'));
      return [before, protection.getEditors().map(String)];`;
    expect(answerOf(body)).toEqual([[], ['b@example.se']]);
  });

  it('mirrors the rights of the spreadsheet until the editors are changed', () => {
    const host = hostWith("sheet.getRange('B2').protect();");
    expect(() => {
      host.call('write', 'B2');
    }).not.toThrow();
  });

  // Google's sentence: ids 62420463950 and 70070390104.
  it('keeps others from its cells alone, and from clearing the whole tab', () => {
    const host = hostWith(
      "const p = sheet.getRange('B2:C3').protect(); p.removeEditors(p.getEditors()); p.setUnprotectedRanges([]);",
    );
    expect(() => host.call('write', 'C3')).toThrow(refused);
    expect(() => host.call('color', 'B2')).toThrow(refused);
    expect(() => host.call('clear')).toThrow(refused);
    expect(() => host.call('write', 'C4')).not.toThrow();
    expect(() => host.call('hide')).not.toThrow();
  });

  it('of a tab leaves the ranges free that the script names', () => {
    const host = hostWith(
      "const p = sheet.protect(); p.removeEditor('nobody@example.se'); p.setUnprotectedRanges([sheet.getRange('A:A')]);",
    );
    expect(() => host.call('write', 'A7')).not.toThrow();
    expect(() => host.call('write', 'B7')).toThrow(refused);
    expect(() => host.call('hide')).toThrow(refused);
  });

  it('that only warns stops no one, nor does it stop those that it names', () => {
    const named = hostWith(`sheet.protect().addEditor('${colleague.email}');`);
    expect(() => named.call('write', 'A1')).not.toThrow();
    const warning = hostWith("sheet.protect().addEditor('a@example.se').setWarningOnly(true);");
    expect(() => warning.call('write', 'A1')).not.toThrow();
  });

  it('goes with a named range', () => {
    const body = `${sheet} const book = SpreadsheetApp.getActive();
      book.setNamedRange('Fast', sheet.getRange('A1:A5'));
      const protection = sheet.getRange('B1').protect().setRangeName('Fast');
      return [protection.getRangeName(), protection.getRange().getA1Notation()];`;
    expect(answerOf(body)).toEqual(['Fast', 'A1:A5']);
    expect(errorOf(`${sheet} sheet.protect().setRangeName('Nej');`)).toEqual([
      'Exception',
      'Range not found',
    ]);
  });

  it('takes the user of a session as an editor where the manifest lets the script know who it is', () => {
    const oauthScopes = [...(manifest.oauthScopes ?? []), 'https://www.googleapis.com/auth/userinfo.email'];
    const body = `${sheet} const protection = sheet.protect().addEditor(Session.getEffectiveUser());
      return protection.getEditors().length;`;
    expect(answerOf(body, { manifest: { ...manifest, oauthScopes } })).toBe(1);
  });
});
