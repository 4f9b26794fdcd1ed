package io.ordertochat.http.page;

import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.FormTexts;
import io.ordertochat.shop.ShopId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A checkout form as HTML, in the order and the words the shop decided. It works as a plain form: the page puts {@link #fields}
 * into a {@code <form method="post" novalidate>} of its own, and reads the answers under {@link #name}. With
 * {@link #enhanced} around it and the files {@code order-to-chat-form.js} and {@code .css} in the page, browsers mask what is
 * typed and ask the server about each answer on the way. Immutable.
 *
 * <p>Ids are {@code field-} and the field's key; of the sentence that is wrong with it {@code -problem} follows, of the hint
 * {@code -hint}. So there is one form in a page.
 */
public final class FormHtml {

    private static final String ID = "field-";

    private final CheckoutForm form;
    private final Locale locale;
    private final String region;
    private final String prefix;
    private final Map<String, String> answers;
    private final InputProblems problems;

    private FormHtml(
            CheckoutForm form,
            Locale locale,
            String region,
            String prefix,
            Map<String, String> answers,
            InputProblems problems) {
        this.form = Objects.requireNonNull(form, "form");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.region = Objects.requireNonNull(region, "region");
        this.prefix = Objects.requireNonNull(prefix, "prefix");
        this.answers = Map.copyOf(answers);
        this.problems = Objects.requireNonNull(problems, "problems");
    }

    /**
     * An empty form.
     *
     * @param form what the shop asks for
     * @param locale the reader's language
     * @param region the shop's country, an ISO 3166-1 alpha-2 code, for masks and key pads; may be empty
     * @return the form; its inputs are named {@code field.} and the field's key
     */
    public static FormHtml of(CheckoutForm form, Locale locale, String region) {
        return new FormHtml(form, locale, region, "field.", Map.of(), InputProblems.NONE);
    }

    /**
     * The same form with other names of its inputs.
     *
     * @param text what stands in front of the field's key; may be empty
     * @return a copy
     */
    public FormHtml withPrefix(String text) {
        return new FormHtml(form, locale, region, text, answers, problems);
    }

    /**
     * The same form filled in.
     *
     * @param typed what was typed, by field key
     * @return a copy
     */
    public FormHtml withAnswers(Map<String, String> typed) {
        return new FormHtml(form, locale, region, prefix, typed, problems);
    }

    /**
     * The same form with what is wrong said at its fields. Problems of other inputs do no harm.
     *
     * @param found the page's problems
     * @return a copy
     */
    public FormHtml withProblems(InputProblems found) {
        return new FormHtml(form, locale, region, prefix, answers, found);
    }

    /**
     * The id of a field's input.
     *
     * @param field the field's key
     * @return the id
     */
    public static String id(String field) {
        return ID + field;
    }

    /**
     * The name a field's input is posted under.
     *
     * @param key the field
     * @return the name
     */
    public String name(FieldKey key) {
        return prefix + key.key();
    }

    /**
     * The problems of this form's fields.
     *
     * @param violations what was found, of other things than fields as well
     * @return sentences by the ids of the fields' inputs
     */
    public InputProblems problems(List<FieldViolation> violations) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (FieldViolation violation : violations) {
            if (asksFor(violation.field())) {
                sentences.putIfAbsent(id(violation.field()), FormTexts.message(violation, locale));
            }
        }
        return InputProblems.of(sentences);
    }

    /**
     * Whether the form has a field.
     *
     * @param field a field's key, or any text
     * @return true when it is asked for
     */
    public boolean asksFor(String field) {
        return FieldKey.of(field)
                .flatMap(form::setting)
                .filter(FieldSetting::enabled)
                .isPresent();
    }

    /**
     * The fields, one after the other in the form's order. Two that take half a line stand side by side where there is room.
     *
     * @return markup to stand in a form
     */
    public Html fields() {
        FieldHtml field = new FieldHtml(locale, region, country(), asksFor(FieldKey.COUNTRY.key()), problems);
        return Html.of(
                "<div class=\"o2c-form\"><div class=\"o2c-fields\">{}</div></div>",
                Html.join(form.enabledFields().stream()
                        .map(setting -> field.of(
                                setting,
                                name(setting.key()),
                                answers.getOrDefault(setting.key().key(), "")))
                        .toList()));
    }

    /**
     * Puts the element around a form that makes more of it where scripts run. Without them nothing changes.
     *
     * @param api where the HTTP interface is mounted, without a slash at the end; empty for the server's root
     * @param shop whose form it is
     * @param content the form, and the summary of its problems if it has one
     * @return the element
     */
    public Html enhanced(String api, ShopId shop, Html content) {
        return Html.of(
                "<order-to-chat-form api=\"{}\" shop=\"{}\" lang=\"{}\" data-region=\"{}\" data-one=\"{}\" data-many=\"{}\" "
                        + "data-filled=\"{}\" data-unknown=\"{}\">{}</order-to-chat-form>",
                api,
                shop.value(),
                locale.toLanguageTag(),
                region,
                PageTexts.say("problems.one", locale),
                PageTexts.say("problems.many", locale),
                PageTexts.say("postcode.filled", locale),
                PageTexts.say("postcode.unknown", locale),
                content);
    }

    // As the check does: what the customer chose, where the form asks for it.
    private String country() {
        String chosen = asksFor(FieldKey.COUNTRY.key())
                ? answers.getOrDefault(FieldKey.COUNTRY.key(), "").strip().toUpperCase(Locale.ROOT)
                : "";
        return chosen.isEmpty() ? region : chosen;
    }
}
