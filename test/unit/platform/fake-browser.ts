import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** As much of the extension API as the units ask for, in memory. Messages go to whoever listens in this process. */
export function createFakeBrowser() {
  const stored: Record<string, unknown> = {};
  const listeners = { message: new Set<Listener>(), storage: new Set<Listener>() };
  const event = (set: Set<Listener>) => ({
    addListener: (listener: Listener) => set.add(listener),
    removeListener: (listener: Listener) => set.delete(listener),
  });

  return {
    stored,
    /** What messages come with. */
    sender: {} as Record<string, unknown>,
    runtime: {
      id: 'plumbline',
      getURL: (path: string) => `chrome-extension://plumbline/${path}`,
      async sendMessage(this: void, message: unknown): Promise<unknown> {
        const wire = JSON.parse(JSON.stringify(message)) as never;
        for (const listener of listeners.message) {
          const reply = await listener(wire, fake.sender as never);
          if (reply !== undefined) return JSON.parse(JSON.stringify(reply));
        }
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      onMessage: event(listeners.message),
    },
    storage: {
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().flatMap((key) => (key in stored ? [[key, stored[key]]] : []))),
        async set(items: Record<string, unknown>) {
          const changes = Object.fromEntries(
            Object.entries(items).map(([key, newValue]) => [key, { newValue }]),
          );
          Object.assign(stored, items);
          for (const listener of listeners.storage) listener(changes as never);
        },
        onChanged: event(listeners.storage),
      },
    },
    tabs: {
      get: vi.fn(async (id: number) => ({ id, url: 'https://news.example/a' })),
      create: vi.fn(async () => ({ id: 8 })),
      getCurrent: vi.fn(async (): Promise<{ id: number } | undefined> => undefined),
      query: vi.fn(async (): Promise<{ id?: number }[]> => [{ id: 7 }]),
      sendMessage: vi.fn(async (): Promise<unknown> => ({ ok: true })),
    },
    scripting: { executeScript: vi.fn(async () => []), insertCSS: vi.fn(async () => {}) },
    commands: { getAll: vi.fn(async (): Promise<{ name: string; shortcut?: string }[]> => []) },
    action: {
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setTitle: vi.fn(async () => {}),
    },
    permissions: { contains: vi.fn(async () => true) },
    i18n: { getMessage: (name: string) => name },
    /** As in a browser that has neither; a test gives it one. */
    sidePanel: undefined as { open(where: { windowId: number }): Promise<void> } | undefined,
    sidebarAction: undefined as { open(): Promise<void> } | undefined,
  };
}

/** The one that stands in for platform/browser.ts: `vi.mock('…/platform/browser.ts', () => ({ browser: fake }))`. */
export const fake = createFakeBrowser();
