/** The checkout form: which fields a shop asks for, what a valid answer is, and what is wrong with one that is not. */
@NullMarked
package io.ordertochat.form;

import org.jspecify.annotations.NullMarked;
