import { isTracking } from './same-address.ts';

/**
 * The address of a page without what says where a visitor came from: no tracking parameters, no fragment, no name or
 * password. It still leads to the page. Null for what is no web address.
 *
 * @param url as the browser gives it, which has put it in order already
 */
export function cleanAddress(url: string): string | null {
  const [, protocol, host, path = '', query] =
    /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#@]+)([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  if (protocol === undefined || host === undefined) return null;
  const kept = (query ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=')[0] ?? ''));
  return protocol + host + path + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

/** The host of a web address, or null. */
export function hostOfAddress(url: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]/?#]*\]|[^/?#:@]+)/i.exec(url)?.[1];
  return host === undefined ? null : host.toLowerCase();
}
