/** Tests of the played services. */
@NullMarked
package io.ordertochat.testkit.postcode;

import org.jspecify.annotations.NullMarked;
