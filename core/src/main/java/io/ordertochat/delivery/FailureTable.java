package io.ordertochat.delivery;

import static io.ordertochat.delivery.FailureKind.DAY;
import static io.ordertochat.delivery.FailureKind.FIX;
import static io.ordertochat.delivery.FailureKind.GATE;
import static io.ordertochat.delivery.FailureKind.HOLD;
import static io.ordertochat.delivery.FailureKind.NEVER;
import static io.ordertochat.delivery.FailureKind.NOW;
import static io.ordertochat.delivery.FailureKind.PAIR;
import static io.ordertochat.delivery.FailureKind.SWITCH;
import static io.ordertochat.delivery.FailureReach.ACCOUNT;
import static io.ordertochat.delivery.FailureReach.MESSAGE;
import static io.ordertochat.delivery.FailureReach.RECIPIENT;
import static io.ordertochat.delivery.FailureReach.SENDER;
import static io.ordertochat.delivery.FailureReach.TEMPLATE;

import java.time.Duration;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Error codes of Meta's WhatsApp Cloud API, as its page "Error codes" had them in September 2026. Codes and meanings are
 * Meta's; what follows from them is this library's judgement. The order of Meta's checks may change, so that one mistake can
 * meet several codes.
 */
final class FailureTable {

    /** Meta's outages on updates last up to five minutes; eight tries span as long at least. */
    private static final int TRIES = 8;

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LAST_PERMISSION = 299;
    private static final int FIRST_PERMISSION = 200;
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;

    private final NavigableMap<Integer, FailureRule> rules = new TreeMap<>();

    FailureTable() {
        credentials();
        rates();
        outages();
        accounts();
        recipients();
        content();
        templates();
        numbers();
    }

    /** Every rule, by its code; {@link #FIRST_PERMISSION} stands for all of its run. */
    NavigableMap<Integer, FailureRule> rules() {
        return Collections.unmodifiableNavigableMap(rules);
    }

    /** The code that a rule is kept by. */
    static int kept(int code) {
        return code >= FIRST_PERMISSION && code <= LAST_PERMISSION ? FIRST_PERMISSION : code;
    }

    /** What is made of a code that is not known: the server's own troubles pass, everything else needs a look. */
    static FailureRule unknown(Failure failure) {
        int status = failure.status().orElse(0);
        return status >= SERVER_ERROR || status == TOO_MANY
                ? new FailureRule(failure.code(), NOW, MESSAGE, SOON, TRIES, FIX, Remedy.UNKNOWN)
                : new FailureRule(failure.code(), FIX, MESSAGE, Duration.ZERO, 0, FIX, Remedy.UNKNOWN);
    }

    private void credentials() {
        ends(0, HOLD, ACCOUNT, Remedy.NEW_TOKEN);
        ends(190, HOLD, ACCOUNT, Remedy.NEW_TOKEN);
        ends(3, HOLD, ACCOUNT, Remedy.PERMISSIONS);
        ends(10, HOLD, ACCOUNT, Remedy.PERMISSIONS);
        ends(104, HOLD, ACCOUNT, Remedy.PERMISSIONS);
        ends(FIRST_PERMISSION, HOLD, ACCOUNT, Remedy.PERMISSIONS);
        ends(131005, HOLD, ACCOUNT, Remedy.PERMISSIONS);
    }

    private void rates() {
        passes(4, GATE, ACCOUNT, MINUTE.multipliedBy(5), 24, HOLD, Remedy.WAIT);
        passes(80007, GATE, ACCOUNT, MINUTE.multipliedBy(10), 24, HOLD, Remedy.WAIT);
        passes(613, GATE, ACCOUNT, MINUTE.multipliedBy(5), 24, HOLD, Remedy.WAIT);
        passes(130429, NOW, SENDER, SOON, 20, HOLD, Remedy.WAIT);
        passes(131056, PAIR, RECIPIENT, SOON, 12, NEVER, Remedy.WAIT);
        passes(131048, GATE, SENDER, HOUR.multipliedBy(6), 8, HOLD, Remedy.QUALITY);
        ends(131064, HOLD, ACCOUNT, Remedy.RECATEGORISE);
        passes(133016, GATE, SENDER, HOUR.multipliedBy(72), 2, HOLD, Remedy.REGISTER);
    }

    private void outages() {
        passes(1, NOW, MESSAGE, SOON, 2, FIX, Remedy.CONTENT);
        passes(2, NOW, ACCOUNT, SOON, TRIES, HOLD, Remedy.WAIT);
        passes(131016, NOW, ACCOUNT, SOON, TRIES, HOLD, Remedy.WAIT);
        passes(133004, NOW, ACCOUNT, SOON, TRIES, HOLD, Remedy.WAIT);
        passes(131000, NOW, MESSAGE, SOON, TRIES, FIX, Remedy.UNKNOWN);
        passes(131057, NOW, SENDER, MINUTE, TRIES, HOLD, Remedy.WAIT);
        passes(133015, NOW, SENDER, MINUTE.multipliedBy(5), 3, HOLD, Remedy.NUMBER);
        passes(139102, NOW, MESSAGE, SOON, TRIES, FIX, Remedy.WAIT);
        passes(139103, NOW, MESSAGE, SOON, TRIES, FIX, Remedy.WAIT);
    }

    private void accounts() {
        ends(33, HOLD, SENDER, Remedy.NUMBER);
        ends(368, HOLD, ACCOUNT, Remedy.APPEAL);
        ends(131031, HOLD, ACCOUNT, Remedy.APPEAL);
        ends(131037, HOLD, SENDER, Remedy.DISPLAY_NAME);
        ends(131042, HOLD, ACCOUNT, Remedy.BILLING);
        ends(131044, HOLD, ACCOUNT, Remedy.BILLING);
        ends(134011, HOLD, ACCOUNT, Remedy.TERMS);
        ends(134102, HOLD, ACCOUNT, Remedy.MARKETING_INTERFACE);
    }

    private void recipients() {
        ends(131021, NEVER, MESSAGE, Remedy.CONTENT);
        ends(131026, NEVER, MESSAGE, Remedy.OTHER_WAY);
        ends(131030, FIX, RECIPIENT, Remedy.TEST_LIST);
        ends(131047, SWITCH, MESSAGE, Remedy.TEMPLATE_INSTEAD);
        passes(131049, DAY, MESSAGE, Duration.ofDays(1), 2, NEVER, Remedy.RESPECT);
        ends(131050, NEVER, MESSAGE, Remedy.RESPECT);
        ends(130403, NEVER, RECIPIENT, Remedy.UNBLOCK);
        ends(130472, NEVER, MESSAGE, Remedy.OTHER_WAY);
        ends(130497, NEVER, RECIPIENT, Remedy.OTHER_WAY);
        ends(131062, FIX, MESSAGE, Remedy.ASK_PHONE);
        ends(137000, NEVER, RECIPIENT, Remedy.IDENTITY);
    }

    private void content() {
        ends(100, FIX, MESSAGE, Remedy.CONTENT);
        ends(131008, FIX, MESSAGE, Remedy.CONTENT);
        ends(131009, FIX, MESSAGE, Remedy.CONTENT);
        ends(131051, FIX, MESSAGE, Remedy.CONTENT);
        ends(131052, FIX, MESSAGE, Remedy.MEDIA);
        passes(131053, NOW, MESSAGE, MINUTE, 2, FIX, Remedy.MEDIA);
        ends(131055, FIX, MESSAGE, Remedy.RECATEGORISE);
        ends(131063, HOLD, TEMPLATE, Remedy.MARKETING_INTERFACE);
        ends(131065, FIX, MESSAGE, Remedy.CONTENT);
        ends(135000, FIX, MESSAGE, Remedy.CONTENT);
        ends(139100, FIX, MESSAGE, Remedy.CONTENT);
        ends(139101, FIX, MESSAGE, Remedy.CONTENT);
    }

    private void templates() {
        ends(132000, FIX, TEMPLATE, Remedy.TEMPLATE);
        ends(132001, HOLD, TEMPLATE, Remedy.TEMPLATE);
        ends(132005, FIX, MESSAGE, Remedy.CONTENT);
        ends(132007, FIX, TEMPLATE, Remedy.CONTENT);
        ends(132008, FIX, MESSAGE, Remedy.CONTENT);
        ends(132012, FIX, TEMPLATE, Remedy.TEMPLATE);
        ends(132015, HOLD, TEMPLATE, Remedy.TEMPLATE_PAUSED);
        ends(132016, NEVER, TEMPLATE, Remedy.TEMPLATE);
        ends(132018, FIX, MESSAGE, Remedy.CONTENT);
        ends(132068, HOLD, TEMPLATE, Remedy.FLOW);
        passes(132069, GATE, TEMPLATE, HOUR, 24, HOLD, Remedy.FLOW);
        ends(134100, FIX, MESSAGE, Remedy.RECATEGORISE);
        passes(134101, NOW, TEMPLATE, MINUTE.multipliedBy(10), 6, HOLD, Remedy.TEMPLATE);
    }

    private void numbers() {
        ends(131045, HOLD, SENDER, Remedy.REGISTER);
        ends(133000, HOLD, SENDER, Remedy.REGISTER);
        ends(133005, HOLD, SENDER, Remedy.REGISTER);
        ends(133006, HOLD, SENDER, Remedy.REGISTER);
        ends(133008, HOLD, SENDER, Remedy.REGISTER);
        ends(133009, HOLD, SENDER, Remedy.REGISTER);
        ends(133010, HOLD, SENDER, Remedy.REGISTER);
    }

    private void ends(int code, FailureKind kind, FailureReach reach, Remedy remedy) {
        add(new FailureRule(code, kind, reach, Duration.ZERO, 0, kind, remedy));
    }

    private void passes(
            int code, FailureKind kind, FailureReach reach, Duration wait, int tries, FailureKind end, Remedy remedy) {
        add(new FailureRule(code, kind, reach, wait, tries, end, remedy));
    }

    private void add(FailureRule rule) {
        if (rules.put(rule.code(), rule) != null) {
            throw new IllegalStateException("failure table: code " + rule.code() + " stands twice");
        }
    }
}
