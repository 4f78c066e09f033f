const headingLevels: readonly (readonly [RegExp, (found: RegExpExecArray) => number])[] = [
  [/(?:^|_)Title$/i, () => 1],
  [/(?:^|_)Heading_?([1-6])$/i, (found) => Number(found[1]) + 1],
];

function headingLevel(paragraph: Element): number | undefined {
  for (const name of paragraph.classList) {
    for (const [pattern, level] of headingLevels) {
      const found = pattern.exec(name);
      if (found) return level(found);
    }
  }
  return undefined;
}

function headingCell(cell: Element): void {
  const heading = document.createElement('th');
  for (const { name, value } of cell.attributes) heading.setAttribute(name, value);
  heading.scope = 'col';
  heading.append(...cell.childNodes);
  cell.replaceWith(heading);
}

/** Parts the text at the last tab, so that what follows it can stand at the right margin. */
function alignRight(paragraph: HTMLElement): void {
  const tab = [...paragraph.querySelectorAll('.tab')].at(-1);
  if (!tab) return;
  const range = document.createRange();
  range.setStartAfter(tab);
  range.setEndAfter(paragraph.lastChild ?? tab);
  const right = document.createElement('span');
  right.className = 'at-right';
  right.append(range.extractContents());
  paragraph.append(right);
}

/** Whether a paragraph is an item of a list. */
export function isListItem(paragraph: Element): boolean {
  return [...paragraph.classList].some((name) => /^docx-num-/.test(name));
}

/**
 * Gives a section's elements, in place, the meaning that their looks have: headings (the title is the first level),
 * heading cells of tables, links that open beside, images without words, and what a tab puts at the right margin.
 */
export function giveMeaning(section: HTMLElement): void {
  for (const paragraph of section.querySelectorAll('p')) {
    const level = headingLevel(paragraph);
    if (level !== undefined && paragraph.textContent.trim() !== '') {
      paragraph.role = 'heading';
      paragraph.ariaLevel = String(level);
    }
  }
  for (const cell of section.querySelectorAll('tr.header-row > td')) headingCell(cell);
  for (const table of section.querySelectorAll('table')) {
    if (!table.querySelector('th')) table.role = 'presentation';
  }
  for (const link of section.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  for (const image of section.querySelectorAll('img')) image.alt = '';
  for (const paragraph of section.querySelectorAll<HTMLElement>('p.right-tab')) alignRight(paragraph);
}

/** Makes lists of the list items that follow each other. */
export function gatherLists(article: Element): void {
  for (const parent of [article, ...article.querySelectorAll('td, th')]) {
    let list: HTMLElement | null = null;
    for (const child of [...parent.children]) {
      if (!isListItem(child) && !child.classList.contains('continued-item')) {
        list = null;
        continue;
      }
      if (!list) {
        list = document.createElement('div');
        list.role = 'list';
        child.before(list);
      }
      child.role = 'listitem';
      list.append(child);
    }
  }
}
