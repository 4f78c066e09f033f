import type { Block } from '../report/tree';
import { listPiece } from './lists';
import { draftMarkPiece, headingPiece, paragraphPiece, subtitlePiece, titlePiece } from './paragraphs';
import type { Piece } from './piece';
import { signaturePiece } from './signatures';
import { tablePiece } from './tables';

type Kind = Block['kind'];
type BlockOf = { readonly [K in Kind]: Extract<Block, { kind: K }> };
type Handlers = { readonly [K in Kind]: (block: BlockOf[K]) => Piece };

const handlers: Handlers = {
  'draft-mark': draftMarkPiece,
  title: titlePiece,
  subtitle: subtitlePiece,
  heading: headingPiece,
  paragraph: paragraphPiece,
  list: listPiece,
  table: tablePiece,
  signature: signaturePiece,
};

/** How the block stands in the Doc. Throws an Error when it is empty or holds text that a Doc cannot hold. */
export function blockPiece(block: Block): Piece {
  const piece = handle(block.kind, block);
  if (piece.lines.length === 0) throw new Error(`The block ${block.key} has no lines.`);
  return piece;
}

function handle<K extends Kind>(kind: K, block: BlockOf[K]): Piece {
  return handlers[kind](block);
}
