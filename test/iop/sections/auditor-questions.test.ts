import { composeReport } from '../../../src/iop/compose-report';
import type { Block } from '../../../src/engine/report/tree';
import { gapsIn } from '../../../src/iop/gaps';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { answered } from '../../builders/answered-questions';
import { day } from '../../builders/partnership';

const reportOf = (workbook: WorkbookBuilder) => composeReport(workbook.read().workbook, { errors: 0 });

function page(workbook: WorkbookBuilder): readonly Block[] {
  return reportOf(workbook).blocks.filter(({ key }) => key.startsWith('revisorns-fragor'));
}

/** The row of a question: its answer, evidence and cells, without no-break spaces. */
function row(workbook: WorkbookBuilder, key: string): readonly string[] {
  const cells = page(workbook).flatMap((block) =>
    block.kind === 'table' ? (block.rows.find((each) => each.key === key)?.cells ?? []) : [],
  );
  return cells.slice(1).map(({ text }) => text.replaceAll('\u00a0', ' '));
}

describe('composeAuditorQuestions', () => {
  it('is left out where it is not chosen', () => {
    expect(page(aWorkbook())).toEqual([]);
  });

  it('stands last in the report, on a page of its own, and is no attachment', () => {
    const { blocks } = reportOf(answered().withKey('Inställningar', 'Beslutet skickas till', 'Föreningen'));
    const at = blocks.findIndex(({ key }) => key === 'revisorns-fragor');
    expect(blocks[at]).toEqual({
      key: 'revisorns-fragor',
      kind: 'heading',
      level: 1,
      text: 'Revisorns frågor',
      startsPage: true,
    });
    expect(blocks.slice(at).map(({ key }) => key)).toEqual([
      'revisorns-fragor',
      'revisorns-fragor.inledning',
      'revisorns-fragor.tabell',
    ]);
    expect(blocks.slice(0, at).map(({ key }) => key)).toContain('sandlista.lista');
  });

  it('says who asked, and how many questions are answered', () => {
    const [, intro, table] = page(answered());
    expect(intro?.kind === 'paragraph' && intro.runs.map(({ text }) => text).join('')).toMatch(
      / Alla elva frågor besvaras helt av uppgifterna i arbetsboken\.$/,
    );
    expect(table?.kind === 'table' && table.rows[1]?.cells[0]?.text).toBe(
      'Vilken effekt ska partnerskapet ha, och hur mäts den?\u000b(stadsrevisionen i Stockholm, rapport 3/2021)',
    );
  });

  it('answers with what the rows say, with evidence and cells', () => {
    const workbook = answered();
    expect(row(workbook, 'kontroller')).toEqual([
      'Besök den 14 mars 2024 av förvaltningens handläggare: Verkstaden var öppen som avtalat.\u000bGranskning av räkenskaper den 24 januari 2025 av förvaltningens controller: Bidraget är bokfört för sig och har använts som avtalat.',
      'Dnr LIN 2025/8',
      'Uppföljningar\u000bH6–H7',
    ]);
    expect(row(workbook, 'handlingar')).toEqual([
      'Revisionsintyg 2024, senast den 31 januari 2025: kom in den 27 januari 2025.',
      'Bilaga 5',
      'Bilagor\u000bI6',
    ]);
    expect(row(workbook, 'annan-finansiering').at(-1)).toBe('Ärende\u000bB20');
  });

  it('adds payments up by who got them, and occasions by programme', () => {
    const workbook = answered().withRow('Utbetalningar', {
      'ÖK-nr': 3,
      Datum: day('2024-12-01'),
      Belopp: -10_000,
      Mottagare: 'P1',
    });
    expect(row(workbook, 'utbetalningar')[0]).toBe(
      'Föreningen Kulturgården: 1 800 000 kronor.\u000bLindby stadsdelsnämnd: −10 000 kronor.',
    );
    expect(row(workbook, 'tillfallen')).toEqual([
      'Öppen verkstad: planerat antal tillfällen 120, genomfört antal 120.\u000bSommarkurs: planerat antal tillfällen 30, genomfört antal 30.',
      '–',
      'Aktiviteter\u000bK2–K7',
    ]);
    const cancelled = workbook
      .with('Aktiviteter', 'Status', 2, 'Inställd')
      .with('Aktiviteter', 'Genomförda tillfällen', 2, '');
    expect(row(cancelled, 'tillfallen')[0]).toContain(
      'Öppen verkstad: planerat antal tillfällen 120, genomfört antal 80.',
    );
  });

  it('counts no payment that is still to come', () => {
    const coming = answered().withRow('Utbetalningar', {
      'ÖK-nr': 3,
      Datum: day('2025-12-01'),
      Belopp: 10_000,
      Mottagare: 'P2',
    });
    expect(row(coming, 'utbetalningar')[0]).toBe('Föreningen Kulturgården: 1 800 000 kronor.');
  });

  it('says which part of an answer is missing, and does not count the question as wholly answered', () => {
    const workbook = answered().with('Uppföljningar', 'Gjord av', 6, '');
    expect(row(workbook, 'kontroller')[0]).toMatch(/^Besök den 14 mars 2024 av \(uppgift saknas\): /);
    expect(row(workbook, 'kontroller')[0]).not.toContain('Inte besvarad');
    const [, intro] = page(workbook);
    expect(intro?.kind === 'paragraph' && intro.runs.map(({ text }) => text).join('')).toContain(
      'Tio av elva frågor besvaras helt',
    );
  });

  it('says that a question is not answered, whole or in part, and that is a gap of the report', () => {
    const bare = aWorkbook().withKey('Inställningar', 'Revisorns frågor', 'Ja');
    expect(row(bare, 'kontroller')).toEqual(['Inte besvarad', '–', '–']);
    const partly = answered().with('Mål', 'Grund för bedömningen', 4, '');
    expect(row(partly, 'grund')[0]).toMatch(/\u000bInte besvarad för en av tre\.$/);
    expect(gapsIn(reportOf(bare)).map(({ text }) => text)).toContain('Inte besvarad');
  });

  it('leaves many answers to their cells', () => {
    const reports = Array.from({ length: 15 }, (_, at) => ({
      Typ: 'Årlig återrapport',
      Datum: day(`20${String(at + 10)}-01-28`),
    }));
    const [answer = '', , cells] = row(answered().withRows('Uppföljningar', reports), 'aterrapporter');
    expect(answer.split('\u000b')).toHaveLength(13);
    expect(answer).toMatch(/Ytterligare tre svar står i arbetsboken\.$/);
    expect(cells).toBe('Uppföljningar\u000bB2–B16');
  });
});
