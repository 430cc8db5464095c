import { today } from '@/components/hooks/device';
import { downloadFile } from '@/components/hooks/download';
import { writeDate } from '@/lib/conventions/date-forms';
import { serialiseFile } from '@/lib/library/file';
import { fileName } from '@/lib/library/file-name';
import { hasRoom } from '@/lib/library/fits';
import { MAX_FILE_LENGTH } from '@/lib/library/limits';
import type { SharedPart } from '@/lib/library/shared-part';

/** Gives a part to the person as a file. Gives the file's name; undefined, and no file, where it could not be read back. */
export function savePart(part: SharedPart, name: string): string | undefined {
  const text = serialiseFile(part);
  if (!hasRoom(part) || text.length > MAX_FILE_LENGTH) return undefined;
  return saveText(text, name, 'utmost.json', 'application/json');
}

/** Gives a text to the person as a file. Gives the file's name. */
export function saveText(text: string, name: string, extension: string, type: string): string {
  const file = fileName(name, writeDate('yyyy-mm-dd', today()), extension);
  downloadFile(file, new Blob([text], { type }));
  return file;
}
