package io.ordertochat.http.postcode;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.Cep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks source after source until one knows, each with an equal share of the time that is left. */
final class SourceRound {

    private final List<GuardedSource> sources;

    /**
     * What came of it.
     *
     * @param answer the answer
     * @param complete whether a source knew, or each of them denied
     */
    record Result(AddressAnswer answer, boolean complete) {}

    SourceRound(List<GuardedSource> sources) {
        this.sources = List.copyOf(sources);
    }

    Result ask(Cep cep, Deadline deadline) throws InterruptedException {
        String denier = "";
        boolean complete = true;
        for (int i = 0; i < sources.size(); i++) {
            GuardedSource source = sources.get(i);
            Duration share = deadline.share(1 + admittingAfter(i));
            Optional<SourceSays> said = share.isZero() ? Optional.empty() : source.ask(cep, share);
            if (said.isPresent() && said.get() instanceof SourceSays.Known known) {
                return new Result(known.address(), true);
            }
            boolean denied = said.isPresent() && said.get() instanceof SourceSays.Denied;
            complete &= denied;
            denier = denied && denier.isEmpty() ? source.name() : denier;
        }
        return denier.isEmpty()
                ? new Result(new AddressAnswer.Unavailable(), false)
                : new Result(new AddressAnswer.NoSuchCode(denier), complete);
    }

    /** One that is left alone needs no time. */
    private int admittingAfter(int index) {
        int admitting = 0;
        for (GuardedSource later : sources.subList(index + 1, sources.size())) {
            admitting += later.admits() ? 1 : 0;
        }
        return admitting;
    }
}
