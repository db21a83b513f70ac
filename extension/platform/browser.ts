import polyfill from 'webextension-polyfill';

/**
 * The slice of the extension API we use, and the only import of the polyfill. It serves three ends: promises in both
 * browsers, one place to see what we ask of a browser, and a seam for tests. A call that is not listed is not used.
 */
export const browser: {
  runtime: Pick<
    typeof polyfill.runtime,
    'id' | 'getURL' | 'sendMessage' | 'onMessage' | 'onInstalled' | 'openOptionsPage'
  >;
  storage: { local: Pick<typeof polyfill.storage.local, 'get' | 'set' | 'onChanged'> };
  tabs: Pick<typeof polyfill.tabs, 'create' | 'get' | 'query' | 'sendMessage'>;
  scripting: Pick<typeof polyfill.scripting, 'executeScript'>;
  action: Pick<typeof polyfill.action, 'setBadgeText' | 'setBadgeBackgroundColor'>;
  /** `openShortcutSettings`: Firefox 137 and later, not yet known to the polyfill's types. */
  commands: Pick<typeof polyfill.commands, 'onCommand' | 'getAll'> & {
    openShortcutSettings?(): Promise<void>;
  };
  permissions: Pick<typeof polyfill.permissions, 'contains' | 'request' | 'onAdded' | 'onRemoved'>;
} = polyfill;

export type MessageSender = Parameters<
  Parameters<typeof polyfill.runtime.onMessage.addListener>[0]
>[1] extends infer S
  ? S & { tab?: { id?: number; url?: string; incognito: boolean }; url?: string; origin?: string }
  : never;
