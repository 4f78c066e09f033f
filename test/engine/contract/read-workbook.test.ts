import { reference } from '../../../src/engine/contract/references';
import { text } from '../../../src/engine/contract/cell-types';
import { optional, required } from '../../../src/engine/contract/column';
import { readWorkbook } from '../../../src/engine/contract/read-workbook';
import { keys, table } from '../../../src/engine/contract/tabs';

const roomRef = reference(text, 'room');
const bookings = table('Bokningar', { room: required('Rum', roomRef) }, 'optional', { identity: ['room'] });
const rooms = table(
  'Rum',
  { name: required('Namn', text), nickname: optional('Smeknamn', text) },
  'optional',
  {
    identity: ['name'],
    lookup: { name: 'room', by: ['name', 'nickname'] },
  },
);
const house = keys('Hus', { street: required('Gata', text) }, 'required');

describe('readWorkbook', () => {
  it('reads a tab after those that it refers to, and its findings in the order of the tabs', () => {
    const { workbook, findings } = readWorkbook({ bookings, rooms, house }, [
      { name: 'bokningar', cells: [['Rum'], ['ATELJÉN'], ['Vinden']] },
      {
        name: 'Rum',
        cells: [
          ['Namn', 'Smeknamn'],
          ['Sal 2', 'Ateljén'],
          ['', 'Hallen'],
        ],
      },
    ]);
    expect(workbook.bookings.rows.map(({ room }) => room.value)).toEqual(['Sal 2', null]);
    expect(findings.map(({ code, facts }) => [code, facts.kind])).toEqual([
      ['Bokningar.Rum', 'unknown-reference'],
      ['Rum.Namn', 'required'],
      ['Hus', 'sheet-missing'],
    ]);
  });

  it('takes what a row is called for it, where no other is called so', () => {
    const people = table('Folk', { id: required('Nr', text), short: optional('Kallas', text) }, 'optional', {
      identity: ['id'],
      lookup: { name: 'room', by: ['id'], called: ['short'] },
    });
    const read = (calls: readonly string[], asked: string) =>
      readWorkbook({ bookings, people }, [
        { name: 'Bokningar', cells: [['Rum'], [asked]] },
        { name: 'Folk', cells: [['Nr', 'Kallas'], ...calls.map((call, row) => [`N${row + 1}`, call])] },
      ]).workbook.bookings.rows[0]?.room.value;
    expect(read(['Ada', 'Bo'], 'ada')).toBe('N1');
    expect(read(['Ada', 'Ada'], 'ada')).toBeNull();
    expect(read(['N2', 'Bo'], 'n2')).toBe('N2');
  });

  it('hands on the tabs that are no input, with what they hold', () => {
    const own = { name: 'Mina anteckningar', cells: [['Ring Hallen'], [42]] };
    const second = { name: ' rum:', cells: [['Namn'], ['Sal 9']] };
    const { workbook, otherTabs } = readWorkbook({ rooms }, [
      own,
      { name: 'Rum', cells: [['Namn'], ['Sal 2']] },
      second,
    ]);
    expect(workbook.rooms.rows.map(({ name }) => name.value)).toEqual(['Sal 2']);
    expect(otherTabs).toEqual([own, second]);
  });

  it('throws when no tab, or only the tab itself, can answer a reference', () => {
    expect(() => readWorkbook({ bookings }, [])).toThrow('Bokningar refers to room');
    const circular = table('Rum', { name: required('Namn', roomRef) }, 'optional', {
      identity: ['name'],
      lookup: { name: 'room', by: ['name'] },
    });
    expect(() => readWorkbook({ circular }, [])).toThrow('Rum refers to room');
  });
});
