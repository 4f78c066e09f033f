/** Draws a chart as pictures for a document: the same bars as the preview has, dark on white, whatever the page looks like. */
import { legendOf, placeBars, type Bar, type BarRow } from '../../engine/preview/chart-bars';
import type { Chart, Series } from '../../engine/preview/chart-of-table';
import type { ChartPictures } from '../../engine/app/charts/chart-pictures';

// Sizes in the pixels of a page of 96 to the inch: the text of an A4 page is 160 mm wide.
const WIDTH = 605;
const MOST = 790;
const FONT = '11px Arial, "Liberation Sans", Helvetica, sans-serif';
const LINE = 13;
const BAR = 10;
const ROW_GAP = 5;
const GROUP_GAP = 12;
const BESIDE = 6;
const SWATCH = 20;
/** So many dots of the picture to a pixel: about 290 to the inch. */
const SCALE = 3;

/** The most pictures of one chart: nobody compares bars over more pages. */
const MOST_PICTURES = 4;

const INK = '#1f1f1f';
const COLOURS: Readonly<Record<Series['fill'], string>> = {
  solid: '#0b57d0',
  striped: '#a3480b',
  dotted: '#4d5f00',
};

type Pen = CanvasRenderingContext2D;

/** A row, or the room before a group, and how high it is. */
interface Placed {
  readonly row: BarRow;
  readonly gap: number;
  readonly height: number;
}

/** The chart as PNG pictures, each no higher than a page; none where it is too long to be looked at. */
export function drawChart(chart: Chart): ChartPictures['images'] {
  const { groups, zero } = placeBars(chart);
  const measure = penOf(document.createElement('canvas'));
  const legend = placeLegend(chart, measure);
  const head = legend.rows * LINE + GROUP_GAP;
  const pages = paged(groups, MOST - head);
  if (pages.length > MOST_PICTURES) return [];
  const texts = groups.flat().flatMap(({ lines }) => lines.map(({ text }) => text));
  const room = WIDTH - Math.max(0, ...texts.map((text) => measure.measureText(text).width)) - 2 * BESIDE;
  return pages.map((rows) => {
    const height = Math.ceil(head + rows.reduce((sum, { gap, height: own }) => sum + gap + own, 0));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [WIDTH * SCALE, height * SCALE];
    const pen = penOf(canvas);
    pen.scale(SCALE, SCALE);
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, WIDTH, height);
    legend.draw(pen);
    let top = head;
    for (const { row, gap, height: own } of rows) {
      drawRow(pen, row, { top: top + gap, room, zero: (zero / 100) * room });
      top += gap + own;
    }
    const base64 = canvas.toDataURL('image/png').replace(/^.*,/, '');
    return { base64, width: canvas.width, height: canvas.height };
  });
}

function penOf(canvas: HTMLCanvasElement): Pen {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the page cannot draw');
  pen.font = FONT;
  return pen;
}

/** The rows in pages that are no higher than `most`. */
function paged(groups: readonly (readonly BarRow[])[], most: number): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [];
  let left = 0;
  groups.forEach((rows, group) => {
    rows.forEach((row, index) => {
      const gap = group > 0 && index === 0 ? GROUP_GAP : 0;
      const height = LINE * (1 + row.lines.length) + ROW_GAP;
      const page = pages.at(-1);
      if (page === undefined || gap + height > left) {
        pages.push([{ row, gap: 0, height }]);
        left = most - height;
      } else {
        page.push({ row, gap, height });
        left -= gap + height;
      }
    });
  });
  return pages;
}

function drawRow(
  pen: Pen,
  { label, lines }: BarRow,
  { top, room, zero }: { readonly top: number; readonly room: number; readonly zero: number },
): void {
  drawText(pen, fitted(pen, label), 0, top);
  lines.forEach(({ bars, text, end }, index) => {
    const y = top + LINE * (index + 1);
    for (const bar of bars) {
      drawBar(pen, bar, { x: (bar.start / 100) * room, y, width: (bar.width / 100) * room });
    }
    drawText(pen, text, (end / 100) * room + BESIDE, y);
  });
  pen.strokeStyle = INK;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(zero + 0.5, top + LINE - 1);
  pen.lineTo(zero + 0.5, top + LINE * (1 + lines.length) - (LINE - BAR) + 1);
  pen.stroke();
}

function drawBar(
  pen: Pen,
  { fill }: Pick<Bar, 'fill'>,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  if (width === 0) return;
  const isGap = fill === 'gap';
  pen.save();
  pen.lineWidth = 1;
  pen.strokeStyle = isGap ? INK : COLOURS[fill];
  pen.beginPath();
  pen.rect(x + 0.5, y + 0.5, Math.max(width - 1, 0.5), BAR - 1);
  if (isGap) pen.setLineDash([3, 2]);
  pen.stroke();
  pen.clip();
  pen.fillStyle = pen.strokeStyle;
  if (fill === 'solid') pen.fillRect(x, y, width, BAR);
  if (fill === 'striped') drawStripes(pen, x, y, width);
  if (fill === 'dotted') drawDots(pen, x, y, width);
  pen.restore();
  if (isGap) drawText(pen, '?', x + width / 2 - 3, y);
}

function drawStripes(pen: Pen, x: number, y: number, width: number): void {
  pen.lineWidth = 1.5;
  pen.beginPath();
  for (let at = x - BAR; at < x + width; at += 5) {
    pen.moveTo(at, y + BAR);
    pen.lineTo(at + BAR, y);
  }
  pen.stroke();
}

function drawDots(pen: Pen, x: number, y: number, width: number): void {
  for (let row = 0; row * 4 + 3 < BAR; row += 1) {
    for (let at = x + 3 + (row % 2) * 2; at < x + width; at += 5) {
      pen.beginPath();
      pen.arc(at, y + 3 + row * 4, 1.2, 0, 2 * Math.PI);
      pen.fill();
    }
  }
}

function drawText(pen: Pen, text: string, x: number, top: number): void {
  pen.fillStyle = INK;
  pen.fillText(text, x, top + BAR - 0.5);
}

/** The text, cut where the picture ends; the table has it whole. */
function fitted(pen: Pen, text: string): string {
  if (pen.measureText(text).width <= WIDTH) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && pen.measureText(`${signs.join('')}…`).width > WIDTH) signs.pop();
  return `${signs.join('')}…`;
}

/** What the fills mean, on as many rows as that takes. */
function placeLegend(
  chart: Chart,
  measure: Pen,
): { readonly rows: number; readonly draw: (pen: Pen) => void } {
  let [x, row] = [0, 0];
  const placed = legendOf(chart).map(({ fill, name }) => {
    const width = SWATCH + BESIDE + measure.measureText(name).width + 3 * BESIDE;
    if (x > 0 && x + width > WIDTH) [x, row] = [0, row + 1];
    const place = { fill, name, x, y: row * LINE };
    x += width;
    return place;
  });
  return {
    rows: row + 1,
    draw: (pen) => {
      for (const { fill, name, x: left, y } of placed) {
        drawBar(pen, { fill }, { x: left, y, width: SWATCH });
        drawText(pen, name, left + SWATCH + BESIDE, y);
      }
    },
  };
}
