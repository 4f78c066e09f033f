/** Letters to members, one Google Doc each: classes, template strings, several files. */
class Letter {
  constructor(member) {
    this.member = member;
    this.requests = [];
    this.index = 1;
  }

  paragraph(text, style = 'NORMAL_TEXT') {
    const startIndex = this.index;
    this.index += text.length + 1;
    this.requests.push(
      { insertText: { location: { index: startIndex }, text: `${text}\n` } },
      {
        updateParagraphStyle: {
          range: { startIndex, endIndex: this.index },
          paragraphStyle: { namedStyleType: style },
          fields: 'namedStyleType',
        },
      },
    );
    return this;
  }

  table(rows) {
    const [first] = rows;
    const at = this.index;
    this.requests.push({
      insertTable: { location: { index: at }, rows: rows.length, columns: first.length },
    });
    const cells = rows.flatMap((row, r) =>
      row.map((text, c) => ({ index: at + 4 + r * (1 + 2 * first.length) + 2 * c, text: String(text) })),
    );
    for (const { index, text } of cells.reverse()) {
      if (text) this.requests.push({ insertText: { location: { index }, text } });
    }
    return this;
  }

  save(folder) {
    const { documentId } = Docs.Documents.create({ title: `Brev till ${this.member.name}` });
    Docs.Documents.batchUpdate({ requests: this.requests }, documentId);
    Drive.Files.update({}, documentId, null, { addParents: folder, removeParents: 'root' });
    return documentId;
  }
}
