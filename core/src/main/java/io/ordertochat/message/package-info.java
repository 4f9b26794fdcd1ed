/** What a message says and the link that carries it: templates, customer text made harmless, budgets, previews. */
@NullMarked
package io.ordertochat.message;

import org.jspecify.annotations.NullMarked;
