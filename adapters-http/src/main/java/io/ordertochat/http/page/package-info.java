/** Pages and parts of pages as HTML, and the files a browser needs for them. */
@NullMarked
package io.ordertochat.http.page;

import org.jspecify.annotations.NullMarked;
