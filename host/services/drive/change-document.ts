import type { docs_v1 } from '@googleapis/docs';
import type { World } from '../world';
import { resetAnswers } from './approval-state';
import { storeDocument, type StoredFile } from './drive-store';

/** Replaces the content of a Google Doc, as an edit does: another revision and time, and approvals that begin again. */
export function changeDocument(
  world: World,
  file: StoredFile,
  document: docs_v1.Schema$Document,
): docs_v1.Schema$Document {
  const stored = storeDocument(file, document, world.nextNumber());
  touch(world, file);
  return stored;
}

/** Notes that the content of a file is another now. */
export function touch(world: World, file: StoredFile): void {
  file.modifiedTime = new Date(world.now()).toISOString();
  resetAnswers(file, file.modifiedTime);
}
