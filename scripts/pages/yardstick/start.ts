/** A content script that does nothing: what its start takes is what any content script's start takes on a page. */
(globalThis as { yardstick?: boolean }).yardstick = true;
