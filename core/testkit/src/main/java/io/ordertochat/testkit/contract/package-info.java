/**
 * The rules of every port as tests. An adapter's test class implements a contract's interface and its hooks; JUnit finds the
 * tests by itself. Numbers such as {@code ORDER-1} are those of {@code docs/ports}.
 */
@NullMarked
package io.ordertochat.testkit.contract;

import org.jspecify.annotations.NullMarked;
