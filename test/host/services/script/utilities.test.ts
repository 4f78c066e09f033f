import { answerOf, errorOf } from '../../run-script';

describe('Utilities', () => {
  it('makes blobs of text and of bytes', () => {
    const body = `
      const text = Utilities.newBlob('åäö');
      const bytes = Utilities.newBlob([72, 105], 'text/plain', 'hi.txt');
      return [text.getBytes(), text.getContentType(), text.getName(), bytes.getDataAsString(), bytes.getName()];`;
    expect(answerOf(body)).toEqual([[-61, -91, -61, -92, -61, -74], 'text/plain', null, 'Hi', 'hi.txt']);
  });

  it('encodes and decodes base64, web safe too', () => {
    const body = `
      const bytes = Utilities.base64Decode(Utilities.base64Encode('Överenskommelse'));
      return [
        Utilities.newBlob(bytes).getDataAsString(),
        Utilities.base64EncodeWebSafe([-5, -1]),
        Utilities.base64DecodeWebSafe('-_8='),
      ];`;
    expect(answerOf(body)).toEqual(['Överenskommelse', '-_8=', [-5, -1]]);
    expect(errorOf("Utilities.base64Decode('%');")).toEqual(['Exception', 'Could not decode string.']);
  });

  it('digests a text as US-ASCII unless another charset is named: å, ä and ö are question marks', () => {
    const body = `
      const hex = (text, ...charset) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, text, ...charset).join();
      return [
        hex('Göteborg') === hex('G?teborg'),
        hex('Göteborg', Utilities.Charset.US_ASCII) === hex('G?teborg'),
        hex('Göteborg', Utilities.Charset.UTF_8) === hex(Utilities.newBlob('Göteborg').getBytes()),
        Utilities.base64Encode('ö', Utilities.Charset.US_ASCII),
      ];`;
    expect(answerOf(body)).toEqual([true, true, true, 'Pw==']);
  });

  it('signs with each algorithm', () => {
    // RFC 2202, test case 2: HMAC-MD5 of "what do ya want for nothing?" with the key "Jefe" begins with 75 0c 78.
    const body =
      "return Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, 'what do ya want for nothing?', 'Jefe').slice(0, 3);";
    expect(answerOf(body)).toEqual([0x75, 0x0c, 0x78]);
  });

  it('reads a date by its pattern, in the zone', () => {
    const read = (...args: readonly string[]) =>
      `Utilities.parseDate(${args.map((arg) => JSON.stringify(arg)).join()})`;
    expect(
      answerOf(`return ${read('1/7 2024 kl. 08.30', 'Europe/Stockholm', "d/M yyyy 'kl.' HH.mm")}.getTime();`),
    ).toBe(Date.UTC(2024, 6, 1, 6, 30));
    expect(errorOf(`${read('juli', 'UTC', 'd/M')};`)).toEqual(['Exception', 'Unparseable date: "juli"']);
    expect(errorOf(`${read('1 juli', 'UTC', 'd MMMM')};`)).toEqual([
      'LocalHostError',
      'not supported by the local host: Utilities.parseDate with MMMM',
    ]);
  });

  it('computes digests as signed bytes', () => {
    // The first bytes of SHA-256 of the empty text: e3 b0 c4.
    const body = "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '').slice(0, 3);";
    expect(answerOf(body)).toEqual([-29, -80, -60]);
  });

  it.each([
    ['yyyy-MM-dd', 'Europe/Stockholm', '2024-07-01'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Stockholm', '2024-07-01T00:30:00+02:00'],
    ["d/M yy 'kl' H.mm", 'America/New_York', '30/6 24 kl 18.30'],
    ['Z', 'America/New_York', '-0400'],
    ['XXX', 'UTC', 'Z'],
    ["h.mm 'den' D", 'Europe/Stockholm', '12.30 den 183'],
  ])('formats a date as %s in %s', (format, zone, formatted) => {
    const body = `return Utilities.formatDate(new Date(Date.UTC(2024, 5, 30, 22, 30)), '${zone}', "${format}");`;
    expect(answerOf(body)).toBe(formatted);
  });

  it('refuses names of months, which Google writes in the language of the account', () => {
    expect(errorOf("Utilities.formatDate(new Date(), 'UTC', 'd MMMM');")).toEqual([
      'LocalHostError',
      'not supported by the local host: Utilities.formatDate with MMMM',
    ]);
  });

  it('lets time pass without waiting', () => {
    const body = 'const before = Date.now(); Utilities.sleep(60000); return Date.now() - before;';
    expect(answerOf(body, { now: new Date(0) })).toBe(60_000);
  });
});

describe('Utilities.gzip and zip', () => {
  it('are undone by ungzip and unzip', () => {
    const body = `
      const packed = Utilities.gzip(Utilities.newBlob('Hej å', 'text/plain', 'a.txt'), 'a.txt.gz');
      const back = Utilities.ungzip(packed);
      const files = Utilities.unzip(Utilities.zip([Utilities.newBlob('1', 'text/plain', 'a'), Utilities.newBlob('2', 'text/plain', 'b')]));
      return [packed.getContentType(), packed.getName(), packed.getBytes().slice(0, 2), back.getName(), back.getDataAsString(),
        files.map((file) => file.getName() + file.getDataAsString())];`;
    expect(answerOf(body)).toEqual([
      'application/x-gzip',
      'a.txt.gz',
      [31, -117],
      'a.txt',
      'Hej å',
      ['a1', 'b2'],
    ]);
  });

  it('pack text so that it fits in a property, and refuse it when a byte is another', () => {
    const body = (change: string) => `
      const text = 'Överenskommelse – 12 % av 1\u00a0250 kronor 👍🏽\\n'.repeat(2000);
      const packed = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain', 'a.json')).getBytes());
      const bytes = Utilities.base64Decode(packed);
      ${change}
      const back = Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip', 'a.json.gz')).getDataAsString();
      return [back === text, packed.length < 1000];`;
    expect(answerOf(body(''))).toEqual([true, true]);
    // The sum of the text stands last but for its length.
    expect(errorOf(body('bytes[bytes.length - 8] ^= 1;'))).toMatchObject({ 0: 'Exception' });
  });

  it('refuse what is not packed', () => {
    expect(errorOf("Utilities.ungzip(Utilities.newBlob('x'));")).toMatchObject({ 0: 'Exception' });
    expect(errorOf("Utilities.unzip(Utilities.newBlob('x'));")).toMatchObject({ 0: 'Exception' });
  });
});
