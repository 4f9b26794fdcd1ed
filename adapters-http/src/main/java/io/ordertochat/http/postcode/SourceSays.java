package io.ordertochat.http.postcode;

import io.ordertochat.form.AddressAnswer;

/** What one source says to a code. */
sealed interface SourceSays {

    /** It knows the address. */
    record Known(AddressAnswer.Found address) implements SourceSays {}

    /** It says that there is no such code. */
    record Denied() implements SourceSays {}

    /** It said nothing that helps. */
    record Nothing(SourceFailure.Kind kind) implements SourceSays {}
}
