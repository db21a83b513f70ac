import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The tools' own entry points; run with this very Node, so nothing depends on PATH. */
const TOOLS = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
} as const;

export interface ToolOptions {
  root: string;
  args: readonly string[];
  /** `true` shows the output while it comes; otherwise it is collected. */
  show?: boolean;
  env?: Record<string, string>;
}

/** Runs one of the installed tools to its end. `code` is 1 where a signal ended it. */
export function runTool(
  tool: keyof typeof TOOLS,
  options: ToolOptions,
): Promise<{ code: number; output: string }> {
  const { root, args, show = false, env = {} } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', TOOLS[tool]), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
