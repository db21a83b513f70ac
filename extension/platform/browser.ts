import polyfill from 'webextension-polyfill';

/**
 * The slice of the extension API we use, and the only import of the polyfill. It serves three ends: promises in both
 * browsers, one place to see what we ask of a browser, and a seam for tests. A call that is not listed is not used.
 */
export const browser: {
  runtime: Pick<
    typeof polyfill.runtime,
    'id' | 'getURL' | 'getManifest' | 'sendMessage' | 'onMessage' | 'onInstalled' | 'openOptionsPage'
  >;
  extension: Pick<typeof polyfill.extension, 'inIncognitoContext'>;
  storage: { local: Pick<typeof polyfill.storage.local, 'get' | 'set' | 'onChanged'> };
  tabs: Pick<
    typeof polyfill.tabs,
    'create' | 'get' | 'getCurrent' | 'query' | 'sendMessage' | 'onActivated' | 'onUpdated'
  >;
  scripting: Pick<typeof polyfill.scripting, 'executeScript' | 'insertCSS'>;
  action: Pick<typeof polyfill.action, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setTitle'>;
  i18n: Pick<typeof polyfill.i18n, 'getMessage'>;
  /** `openShortcutSettings`: Firefox 137 and later, not yet known to the polyfill's types. */
  commands: Pick<typeof polyfill.commands, 'getAll' | 'onCommand'> & {
    openShortcutSettings?(): Promise<void>;
  };
  permissions: Pick<typeof polyfill.permissions, 'contains' | 'request' | 'onAdded' | 'onRemoved'>;
  /** Firefox, not on Android. */
  sidebarAction?: Pick<typeof polyfill.sidebarAction, 'open'>;
  /** Chromium. The polyfill does not know it and hands it through. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
} = polyfill;

export type MessageSender = Parameters<
  Parameters<typeof polyfill.runtime.onMessage.addListener>[0]
>[1] extends infer S
  ? S & {
      tab?: { id?: number; url?: string; title?: string; incognito: boolean };
      url?: string;
      origin?: string;
    }
  : never;
