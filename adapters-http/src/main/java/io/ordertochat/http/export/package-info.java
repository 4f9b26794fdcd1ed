/**
 * Tables written row by row as spreadsheets and as comma-separated values. Nothing here knows of HTTP, and no table is ever
 * held in memory as a whole.
 */
@NullMarked
package io.ordertochat.http.export;

import org.jspecify.annotations.NullMarked;
