/** What a merchant sets, versioned per shop. */
@NullMarked
package io.ordertochat.settings;

import org.jspecify.annotations.NullMarked;
