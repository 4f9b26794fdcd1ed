/** How a person is reached: phone numbers in E.164, e-mail addresses, postal addresses, customers. */
@NullMarked
package io.ordertochat.contact;

import org.jspecify.annotations.NullMarked;
