import { UserError } from './user-error.ts';

/**
 * One line of a JSON Lines file.
 *
 * @param where file and line, for the message
 * @throws UserError where the line is not JSON
 */
export function parseJsonLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(`${where}: expected one JSON object a line`);
  }
}
