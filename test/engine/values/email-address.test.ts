import { readAddress } from '../../../src/engine/values/email-address';

describe('readAddress', () => {
  it.each([
    ['registrator@lindby.example', 'registrator@lindby.example'],
    ['  Registrator@Lindby.Example ', 'registrator@lindby.example'],
    ['mailto:registrator@lindby.example', 'registrator@lindby.example'],
    ['MAILTO:registrator@lindby.example?subject=Slutrapport', 'registrator@lindby.example'],
    ['Karin Berg <karin.berg@lindby.example>', 'karin.berg@lindby.example'],
    ['"Berg, Karin" <karin.berg@lindby.example>', 'karin.berg@lindby.example'],
    ['<mailto:karin.berg@lindby.example>', 'karin.berg@lindby.example'],
    ['karin.berg@lindby.example.', 'karin.berg@lindby.example'],
    ['namnd+arenden@lindby.example', 'namnd+arenden@lindby.example'],
    ['nämnden@Östra-Ån.example', 'nämnden@östra-ån.example'],
    ['anna@xn--stra-5qa.example', 'anna@xn--stra-5qa.example'],
    ['anna@kansli.lindby.example', 'anna@kansli.lindby.example'],
  ])('reads %j', (written, email) => {
    expect(readAddress(written)).toEqual({ email });
  });

  it('reads a letter with its ring apart as the letter', () => {
    expect(readAddress('anna@o\u0308stra.example')).toEqual({ email: 'anna@östra.example' });
  });

  it.each([
    ['registrator', 'no-address'],
    ['Karin Berg', 'no-address'],
    ['Karin Berg <karin.berg>', 'no-address'],
    ['', 'no-address'],
    ['a@lindby.example, b@lindby.example', 'several'],
    ['a@lindby.example b@lindby.example', 'several'],
    ['Anna <a@lindby.example>, Bo <b@lindby.example>', 'several'],
    ['karin.berg @lindby.example', 'spaces'],
    ['Karin Berg karin.berg@lindby.example', 'spaces'],
    ['karin@lindby', 'not-whole'],
    ['@lindby.example', 'not-whole'],
    ['karin@', 'not-whole'],
    ['karin@@lindby.example', 'not-whole'],
    ['karin..berg@lindby.example', 'not-whole'],
    ['.karin@lindby.example', 'not-whole'],
    ['karin@-lindby.example', 'not-whole'],
    ['karin@lindby..example', 'not-whole'],
    ['karin@lindby.e', 'not-whole'],
    ['karin@192.0.2.1', 'not-whole'],
    ['ka"rin@lindby.example', 'not-whole'],
    [`${'k'.repeat(65)}@lindby.example`, 'not-whole'],
    [`karin@${'l'.repeat(250)}.example`, 'not-whole'],
  ])('says why %j is none', (written, problem) => {
    expect(readAddress(written)).toEqual({ problem });
  });
});
