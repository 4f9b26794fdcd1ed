/**
 * The adapter to Meta's WhatsApp Cloud API. So far it checks that a webhook call really comes from Meta; sending and reading
 * events come with delivery.
 */
@NullMarked
package io.ordertochat.whatsapp.cloud;

import org.jspecify.annotations.NullMarked;
