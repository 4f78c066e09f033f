import { readRequest } from '../../../workbench/server/request-bodies';

describe('readRequest', () => {
  it('reads a request that the protocol knows', () => {
    expect(readRequest('rows', '{"sheet":0,"from":1,"to":100}')).toEqual({
      name: 'rows',
      body: { sheet: 0, from: 1, to: 100 },
    });
  });

  it('lets the arguments of a call be any JSON', () => {
    const body = { functionName: 'f', args: [null, 1, 'å', { a: [true] }] };
    expect(readRequest('call', JSON.stringify(body))).toEqual({ name: 'call', body });
  });

  it('reads an edit of a document by hand', () => {
    const place = { id: 'x', revision: 'r', tab: 't.0', segment: '', suggests: false };
    const body = { ...place, operation: { kind: 'write', from: 1, to: 2, text: 'å' } };
    expect(readRequest('editDocument', JSON.stringify(body))).toEqual({ name: 'editDocument', body });
    for (const operation of [
      { kind: 'write', from: -1, to: 2, text: '' },
      { kind: 'burn' },
      { kind: 'undo', from: 1 },
    ])
      expect(readRequest('editDocument', JSON.stringify({ ...place, operation }))).toBeUndefined();
  });

  it('reads settings of other people and what a reviewer answers', () => {
    for (const body of [
      { approvals: 'available' },
      { unlocksSlowly: true },
      { refusal: { address: '@other.example', kind: 'policy' } },
      { refusal: { address: '@other.example', kind: null } },
    ])
      expect(readRequest('setOthers', JSON.stringify(body))).toEqual({ name: 'setOthers', body });
    const answer = { approval: 'a', reviewer: 'chefen@example.se', answer: 'declined', message: '' };
    expect(readRequest('answerApproval', JSON.stringify(answer))).toEqual({
      name: 'answerApproval',
      body: answer,
    });
    expect(readRequest('answerApproval', JSON.stringify({ ...answer, answer: 'maybe' }))).toBeUndefined();
  });

  it('reads what a person does to cells, rows and columns', () => {
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    for (const body of [
      { kind: 'clear', sheet: 0, area },
      { kind: 'paste', sheet: 0, area, from: { sheet: 1, area }, how: 'cut' },
      { kind: 'fill', sheet: 0, area, direction: 'down' },
      { kind: 'insert', sheet: 0, axis: 'row', at: 3, count: 2, like: 3 },
      { kind: 'delete', sheet: 0, axis: 'column', at: 3, count: 2 },
      { kind: 'note', sheet: 0, row: 1, column: 1, text: '' },
      { kind: 'width', sheet: 0, column: 1, pixels: 120 },
      { kind: 'fold', sheet: 0, axis: 'row', first: 2, depth: 1, isFolded: true },
    ])
      expect(readRequest('change', JSON.stringify(body))).toEqual({ name: 'change', body });
    for (const body of [
      { kind: 'clear', sheet: 0 },
      { kind: 'clear', sheet: 0, area: { ...area, rows: 0 } },
      { kind: 'insert', sheet: 0, axis: 'row', at: 3, count: 1e9, like: 3 },
      { kind: 'burn', sheet: 0, area },
    ])
      expect(readRequest('change', JSON.stringify(body))).toBeUndefined();
  });

  it.each([
    ['an unknown name', 'delete', '{}'],
    ['a name that every object has', 'constructor', '{}'],
    ['what is no JSON', 'state', 'state'],
    ['nothing', 'state', ''],
    ['a missing member', 'rows', '{"sheet":0,"from":1}'],
    ['a member too many', 'state', '{"x":1}'],
    ['row 0', 'select', '{"sheet":0,"row":0,"column":1}'],
    ['half a row', 'select', '{"sheet":0,"row":1.5,"column":1}'],
    ['texts that are numbers', 'edit', '{"sheet":0,"row":1,"column":1,"texts":[[1]]}'],
    ['a wait below nothing', 'setLatency', '{"latency":-1}'],
  ])('reads no request from %s', (_, name, json) => {
    expect(readRequest(name, json)).toBeUndefined();
  });
});
