/** What scripts/run.mjs gives a command besides its arguments. */
export interface CommandContext {
  /** The project's folder, absolute. Commands may be started from anywhere. */
  root: string;
  /** False when the person said --no-install: nothing may be downloaded or installed. */
  install: boolean;
}

/**
 * A command is a file in scripts/ that exports `run`. What it returns is the exit code: 0 done, 1 something does not
 * hold (a test, an expectation), 2 bad usage or unreadable input.
 *
 * @throws UserError for everything a person can put right; run.mjs prints its message alone and ends with 2
 */
export type Command = (args: string[], context: CommandContext) => Promise<number>;
