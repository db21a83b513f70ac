import { createOverlay } from './overlay.tsx';
import { world } from './world.ts';

/**
 * The second part of the content script: everything that draws over the page. Most pages have no mark and never need
 * it; content.js has it brought in where there is one.
 */
world.plumblineOverlay = createOverlay;
