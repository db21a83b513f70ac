/** Which family of browsers one of our own pages stands in, told by its own address. */
export function browserName(): 'chromium' | 'firefox' {
  return location.protocol === 'moz-extension:' ? 'firefox' : 'chromium';
}
