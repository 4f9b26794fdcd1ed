/**
 * Sending messages once: what a provider's answers mean, how often it may be asked, and what became of a message. So far the
 * rules alone; the queue that works by them comes with the Cloud API adapter.
 */
@NullMarked
package io.ordertochat.delivery;

import org.jspecify.annotations.NullMarked;
