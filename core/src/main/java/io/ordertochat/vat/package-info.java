/**
 * VAT numbers of the 27 states of the European Union, Northern Ireland, Great Britain, Switzerland and Norway: what a
 * person typed is brought into one normal form, and refused when its shape or its check digits are wrong. Nothing leaves the
 * machine, so nothing is known of who holds a number or whether it is still in use.
 */
@NullMarked
package io.ordertochat.vat;

import org.jspecify.annotations.NullMarked;
