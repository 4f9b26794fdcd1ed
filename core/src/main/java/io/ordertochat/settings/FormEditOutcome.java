package io.ordertochat.settings;

import io.ordertochat.form.FormDraftViolation;
import java.util.List;
import java.util.Objects;

/** What came of changing a shop's form. */
public sealed interface FormEditOutcome {

    /**
     * The form is saved.
     *
     * @param state the shop as it stands now
     */
    record Saved(ShopState state) implements FormEditOutcome {

        /** Checks that the state is there. */
        public Saved {
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * The form is so already, perhaps because the same change was saved a moment ago; no version was made.
     *
     * @param state the shop as it stands
     */
    record AlreadySo(ShopState state) implements FormEditOutcome {

        /** Checks that the state is there. */
        public AlreadySo {
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * Somebody else saved first, or there is no version of that number; nothing was changed.
     *
     * @param current the shop as it stands
     */
    record ChangedMeanwhile(ShopState current) implements FormEditOutcome {

        /** Checks that the state is there. */
        public ChangedMeanwhile {
            Objects.requireNonNull(current, "current");
        }
    }

    /**
     * The draft can't be a form; nothing was changed.
     *
     * @param violations all that is wrong, at least one
     */
    record Rejected(List<FormDraftViolation> violations) implements FormEditOutcome {

        /** Keeps a copy. */
        public Rejected {
            violations = List.copyOf(violations);
        }
    }

    /** There is no such shop. */
    record UnknownShop() implements FormEditOutcome {}
}
