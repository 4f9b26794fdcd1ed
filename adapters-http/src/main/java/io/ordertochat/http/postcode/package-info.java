/** Addresses by Brazilian postal code, from public services. */
@NullMarked
package io.ordertochat.http.postcode;

import org.jspecify.annotations.NullMarked;
