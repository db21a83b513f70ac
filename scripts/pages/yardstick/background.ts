/** Nothing by itself: scripts/pages/yardstick.ts drives it from outside. */
(globalThis as { yardstick?: boolean }).yardstick = true;
